package dev.plumbline.importer.gatling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strings of a binary log by their index, and the paths made of them: a path is a node of a
 * tree, found by its parent and the index of its last name.
 */
final class BinaryNames {
  /** Of a log that claims more strings than any has. */
  private static final int MOST = 50_000_000;

  private String[] strings = new String[256];
  private int strung;

  private long[] keys = new long[1 << 10];
  private int[] nodes = new int[1 << 10];
  private int[] parents = new int[256];
  private int[] names = new int[256];
  private int count = 1;

  /** Whether an index can be that of a new string: they rise one by one, but one may be lost. */
  boolean mayBeNew(int index) {
    return index > 0 && index <= strung + 1_000 && index < MOST;
  }

  void put(int index, String text) {
    if (index >= strings.length) {
      strings = Arrays.copyOf(strings, Math.max(2 * strings.length, index + 1));
    }
    strings[index] = text;
    strung = Math.max(strung, index);
  }

  /** Null where no such string was seen. */
  String get(int index) {
    return index > 0 && index < strings.length ? strings[index] : null;
  }

  /** The node of a name below another; 0 is the root. */
  int child(int parent, int name) {
    long key = (long) parent << 32 | name;
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return add(slot, key, parent, name);
  }

  private int add(int slot, long key, int parent, int name) {
    if (count == parents.length) {
      parents = Arrays.copyOf(parents, 2 * count);
      names = Arrays.copyOf(names, 2 * count);
    }
    int node = count++;
    parents[node] = parent;
    names[node] = name;
    keys[slot] = key;
    nodes[slot] = node;
    if (2 * count > keys.length) {
      grow();
    }
    return node;
  }

  private void grow() {
    keys = new long[2 * keys.length];
    nodes = new int[keys.length];
    for (int node = 1; node < count; node++) {
      long key = (long) parents[node] << 32 | names[node];
      int slot = slot(key);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      nodes[slot] = node;
    }
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
  }

  /** The names from the root to a node. */
  List<String> path(int node) {
    List<String> path = new ArrayList<>();
    for (int at = node; at > 0; at = parents[at]) {
      path.addFirst(Messages.shown(strings[names[at]]));
    }
    return path;
  }

  int nodes() {
    return count;
  }
}
