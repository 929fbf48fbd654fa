package dev.plumbline.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Something that takes its time and can be stopped. */
public final class Job {
  private final String title;
  private final Runnable stop;
  private final Runnable show;
  private final boolean standing;
  private final DoubleProperty progress = new SimpleDoubleProperty(-1);
  private final StringProperty detail = new SimpleStringProperty("");

  /**
   * @param show brings what says more of it to the screen
   */
  public Job(String title, Runnable stop, Runnable show) {
    this(title, stop, show, false);
  }

  private Job(String title, Runnable stop, Runnable show, boolean standing) {
    this.title = title;
    this.stop = stop;
    this.show = show;
    this.standing = standing;
  }

  /** One that goes on until it is stopped, and loses nothing then. */
  public static Job standing(String title, Runnable stop, Runnable show) {
    return new Job(title, stop, show, true);
  }

  /** Whether it has no end of its own, so that nobody waits for it. */
  public boolean isStanding() {
    return standing;
  }

  public String title() {
    return title;
  }

  /** 0 to 1; below 0 where it is not known. */
  public DoubleProperty progress() {
    return progress;
  }

  /** How it goes: rate, time left. */
  public StringProperty detail() {
    return detail;
  }

  public void stop() {
    stop.run();
  }

  public void show() {
    show.run();
  }
}
