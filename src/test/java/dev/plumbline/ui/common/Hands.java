package dev.plumbline.ui.common;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.text.Text;

/** What a person sees of a scene and does to it. */
public final class Hands {
  private final Scene scene;

  public Hands(Scene scene) {
    this.scene = scene;
  }

  /** All that is to be seen of a kind, in the order of the scene. */
  public <T extends Node> List<T> all(Class<T> type) {
    return Fx.get(() -> seen(scene.getRoot()).filter(type::isInstance).map(type::cast).toList());
  }

  public <T extends Node> T find(Class<T> type) {
    Fx.until("there is a " + type.getSimpleName(), () -> any(type).isPresent());
    return Fx.get(() -> any(type).orElseThrow());
  }

  private <T extends Node> Optional<T> any(Class<T> type) {
    return seen(scene.getRoot()).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Stream<Node> seen(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Hands::seen)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }

  /** Whether words stand anywhere. */
  public boolean says(String words) {
    return Fx.get(() -> saysNow(words));
  }

  private boolean saysNow(String words) {
    return seen(scene.getRoot())
        .anyMatch(
            node ->
                (node instanceof Labeled labeled && holds(labeled.getText(), words))
                    || (node instanceof Text text && holds(text.getText(), words)));
  }

  private static boolean holds(String text, String words) {
    return text != null && text.contains(words);
  }

  /** Waits until words stand somewhere. */
  public void awaitWords(String words) {
    Fx.until("the window says: " + words, () -> saysNow(words));
  }

  /** Presses the button of that name, as soon as there is one that can be. */
  public void push(String name) {
    Fx.until("there is a button " + name, () -> button(name).isPresent());
    Fx.run(() -> button(name).orElseThrow().fire());
  }

  private Optional<ButtonBase> button(String name) {
    return seen(scene.getRoot())
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> !button.isDisabled() && name.equals(nameOf(button)))
        .findFirst();
  }

  private static String nameOf(ButtonBase button) {
    String text = button.getText();
    return text == null || text.isEmpty() ? button.getAccessibleText() : text;
  }

  /** Presses a key where the keyboard is. */
  public void press(KeyCode key) {
    press(key, false, false, false);
  }

  public void press(KeyCode key, boolean shift, boolean control, boolean alt) {
    Fx.run(
        () ->
            Event.fireEvent(
                keyboard(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, alt, false)));
  }

  /** Presses a key where the keyboard is, and lets it go there. */
  public void strike(KeyCode key) {
    press(key);
    Fx.run(
        () ->
            Event.fireEvent(
                keyboard(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false)));
  }

  public void type(String words) {
    words
        .chars()
        .mapToObj(Character::toString)
        .forEach(
            letter ->
                Fx.run(
                    () ->
                        Event.fireEvent(
                            keyboard(),
                            new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                letter,
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false))));
  }

  private Node keyboard() {
    return Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
  }

  /** Presses the mouse at one place of a node, drags it along to another, and lets go. */
  public static void drag(Node node, double fromX, double toX, double y) {
    Fx.run(
        () -> {
          fire(node, MouseEvent.MOUSE_PRESSED, fromX, y);
          fire(node, MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, y);
          fire(node, MouseEvent.MOUSE_DRAGGED, toX, y);
          fire(node, MouseEvent.MOUSE_RELEASED, toX, y);
        });
  }

  /** One event of the mouse at a point of a node; on the screen's thread. */
  public static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
    Point2D at = node.localToScene(x, y);
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  /** Drags files over the middle of the window; whether it would take them. */
  public boolean hover(List<File> files) {
    return Fx.get(() -> fire(DragEvent.DRAG_OVER, files).isAccepted());
  }

  /** Drops files on the middle of the window; whether it took them. */
  public boolean drop(List<File> files) {
    return Fx.get(() -> fire(DragEvent.DRAG_DROPPED, files).isDropCompleted());
  }

  private DragEvent fire(EventType<DragEvent> type, List<File> files) throws Exception {
    Dragboard board = DraggedFiles.board(files);
    double x = scene.getWidth() / 2;
    double y = scene.getHeight() / 2;
    DragEvent[] arrived = new DragEvent[1]; // each node on the way is handed a copy
    Node target = scene.getRoot();
    DragEvent drag = new DragEvent(type, board, x, y, x, y, TransferMode.COPY, null, target, null);
    arrived[0] = drag;
    Event.fireEvent(target, drag);
    return arrived[0];
  }
}
