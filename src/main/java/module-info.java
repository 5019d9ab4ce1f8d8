/** Portolan: a topology designer for Kafka connectivity. */
module dev.portolan {
    requires inet.ipaddr;
    requires info.picocli;
    requires org.slf4j;
    requires tools.jackson.core;
    requires java.desktop;

    requires javafx.controls;
    requires javafx.fxml;
    requires javafx.swing;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    requires com.google.common;
    requires org.eclipse.emf.common;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.elk.alg.layered;

    // FXML files fill the controllers beside them, and name controls of these packages.
    opens dev.portolan.ui.window to javafx.fxml;
    opens dev.portolan.ui.action to javafx.fxml;
    opens dev.portolan.ui.palette to javafx.fxml;
    opens dev.portolan.ui.verdict to javafx.fxml;
    opens dev.portolan.ui.gallery to javafx.fxml;
    opens dev.portolan.ui.inspector to javafx.fxml;
    opens dev.portolan.ui.look to javafx.fxml;
    opens dev.portolan.ui.canvas to javafx.fxml;
    // picocli fills the annotated fields of the commands.
    opens dev.portolan.cli to info.picocli;
}
