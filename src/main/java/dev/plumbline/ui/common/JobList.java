package dev.plumbline.ui.common;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The jobs that run now, for the shell to show. Used on the screen's thread. */
public final class JobList {
  private final ObservableList<Job> running = FXCollections.observableArrayList();
  private final ObservableList<Job> unmodifiable =
      FXCollections.unmodifiableObservableList(running);

  public void started(Job job) {
    running.add(job);
  }

  public void ended(Job job) {
    running.remove(job);
  }

  public ObservableList<Job> running() {
    return unmodifiable;
  }

  /** How many have an end that somebody may wait for. */
  public int unfinished() {
    return (int) running.stream().filter(job -> !job.isStanding()).count();
  }

  /** Of all jobs together, 0 to 1; below 0 where nothing is known. */
  public double progress() {
    return running.stream()
        .mapToDouble(job -> job.progress().get())
        .filter(progress -> progress >= 0)
        .average()
        .orElse(-1);
  }
}
