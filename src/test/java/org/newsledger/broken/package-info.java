/** Classes that break each rule of the architecture, so that each rule is seen to fail. */
package org.newsledger.broken;
