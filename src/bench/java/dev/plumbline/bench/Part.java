package dev.plumbline.bench;

/** One part of the benchmark. */
interface Part {
  String name();

  void run(Setting setting, Results results) throws Exception;
}
