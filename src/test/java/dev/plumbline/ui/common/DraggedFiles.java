package dev.plumbline.ui.common;

import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What the system hands over when files are dragged; the toolkit has no public way to make one. */
final class DraggedFiles {
  private DraggedFiles() {}

  static Dragboard board(List<File> files) throws ReflectiveOperationException {
    Class<?> clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
    Object peer =
        Proxy.newProxyInstance(
            clipboard.getClassLoader(),
            new Class<?>[] {clipboard},
            (_, method, arguments) ->
                switch (method.getName()) {
                  case "getContentTypes" -> Set.of(DataFormat.FILES);
                  case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                  case "hasContent" -> DataFormat.FILES.equals(arguments[0]) && !files.isEmpty();
                  case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
    Method create = Dragboard.class.getDeclaredMethod("createDragboard", clipboard);
    create.setAccessible(true);
    return (Dragboard) create.invoke(null, peer);
  }
}
