package dev.plumbline.importer.gatling;

import java.util.List;

/** What stands before the times of many lines: groups and a name, or a scenario. */
final class TextName {
  final List<String> groups;
  final String name;
  final String scenario;

  // Where its records go; set when the first one is taken.
  RequestTimes requests;
  GroupTimes.Of group;

  TextName(List<String> groups, String name, String scenario) {
    this.groups = groups;
    this.name = name;
    this.scenario = scenario;
  }
}
