package dev.plumbline.importer.gatling;

import java.util.Arrays;

/**
 * Where the records of a binary log go: by their path, or by the very bytes that name it, since
 * nearly all name one that was seen before.
 */
final class BinaryTargets {
  /** Names that a key has room for. */
  static final int USUAL_NAMES = 4;

  private static final int SLOT_BITS = 12;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final GatlingRecords records;
  private final BinaryNames names;
  private RequestTimes[] requests = new RequestTimes[256];
  private GroupTimes.Of[] groups = new GroupTimes.Of[256];

  // The latest of each slot.
  private final long[] requestKeys = new long[1 << SLOT_BITS];
  private final RequestTimes[] usualRequests = new RequestTimes[1 << SLOT_BITS];
  private final long[] groupKeys = new long[1 << SLOT_BITS];
  private final GroupTimes.Of[] usualGroups = new GroupTimes.Of[1 << SLOT_BITS];

  BinaryTargets(GatlingRecords records, BinaryNames names) {
    this.records = records;
    this.names = names;
  }

  /**
   * @param parent node of its groups
   * @param name index of its name
   */
  RequestTimes request(int parent, int name) {
    int node = names.child(parent, name);
    if (node >= requests.length) {
      requests = Arrays.copyOf(requests, Math.max(2 * requests.length, node + 1));
    }
    if (requests[node] == null) {
      requests[node] = records.requestsOf(names.path(parent), names.path(node).getLast(), "");
    }
    return requests[node];
  }

  GroupTimes.Of group(int node) {
    if (node >= groups.length) {
      groups = Arrays.copyOf(groups, Math.max(2 * groups.length, node + 1));
    }
    if (groups[node] == null) {
      groups[node] = records.groupsOf(names.path(node), "");
    }
    return groups[node];
  }

  /** The request that {@code count} names stand for; null where one was not seen before. */
  RequestTimes request(byte[] bytes, int at, int count) {
    long key = key(bytes, at, count);
    int slot = slot(key);
    return key != 0 && requestKeys[slot] == key
        ? usualRequests[slot]
        : addRequest(key, slot, bytes, at, count);
  }

  private RequestTimes addRequest(long key, int slot, byte[] bytes, int at, int count) {
    int parent = node(bytes, at, count - 1);
    int name = -BinaryFields.int32(bytes, at + 4 * (count - 1));
    if (key == 0 || parent < 0 || names.get(name) == null) {
      return null;
    }
    requestKeys[slot] = key;
    usualRequests[slot] = request(parent, name);
    return usualRequests[slot];
  }

  /** The same of a group. */
  GroupTimes.Of group(byte[] bytes, int at, int count) {
    long key = key(bytes, at, count);
    int slot = slot(key);
    return key != 0 && groupKeys[slot] == key
        ? usualGroups[slot]
        : addGroup(key, slot, bytes, at, count);
  }

  private GroupTimes.Of addGroup(long key, int slot, byte[] bytes, int at, int count) {
    int node = node(bytes, at, count);
    if (key == 0 || node <= 0) {
      return null;
    }
    groupKeys[slot] = key;
    usualGroups[slot] = group(node);
    return usualGroups[slot];
  }

  /**
   * The numbers of texts that were seen before, each negated and with its sign left out; 0 where
   * one of them is no such number, or too large.
   */
  private static long key(byte[] bytes, int from, int count) {
    long key = 0;
    for (int i = 0, at = from; i < count; i++, at += 4) {
      int low = BinaryFields.int16(bytes, at + 2);
      if ((bytes[at] & bytes[at + 1]) != -1 || low == 0) {
        return 0;
      }
      key = key << 16 | low;
    }
    return key;
  }

  private static int slot(long key) {
    return (int) ((key * SPREAD) >>> (Long.SIZE - SLOT_BITS));
  }

  /** The node of some names; -1 where one was not seen before. */
  private int node(byte[] bytes, int from, int count) {
    int node = 0;
    for (int i = 0, at = from; i < count; i++, at += 4) {
      int name = -BinaryFields.int32(bytes, at);
      if (names.get(name) == null) {
        return -1;
      }
      node = names.child(node, name);
    }
    return node;
  }
}
