package org.newsledger.broken.model;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Knows more than the JDK. */
public final class Travelling {
  ObjectMapper mapper = new ObjectMapper();
}
