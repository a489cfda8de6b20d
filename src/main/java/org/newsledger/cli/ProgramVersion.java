package org.newsledger.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class ProgramVersion implements IVersionProvider {

  /** "0.1.0", or "development" outside of a jar. */
  static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"newsledger " + text()};
  }
}
