package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Layered layout of all levels at once by the Eclipse Layout Kernel: wires run from left to right and around cells.
 * The same graph gives the same arrangement. About 900 leaves take some seconds.
 */
final class LayeredLayout {
    private static final double LEAF_GAP = 18;
    private static final double LAYER_GAP = 44;

    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, ElkPort> ports = new HashMap<>();
    private final ElkNode root = ElkGraphUtil.createGraph();

    private LayeredLayout() {
    }

    /** @throws CancellationException when {@code stopped} says so while it runs */
    static Arrangement of(Graph graph, BooleanSupplier stopped) {
        return of(graph, Watch.of(stopped));
    }

    /** @throws CancellationException when it is stopped while it runs */
    static Arrangement of(Graph graph, Watch watch) {
        return new LayeredLayout().run(graph, watch);
    }

    private Arrangement run(Graph graph, Watch watch) {
        Service.ready();
        configure(root, Insets.NONE);
        graph.forEach((cell, parent) -> add(cell, parent.isEmpty() ? root : nodes.get(parent)));
        Map<String, ElkEdge> edges = new HashMap<>();
        for (Wire wire : graph.wires()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(end(wire.from()), end(wire.to()));
            edges.put(wire.key(), edge);
        }
        new RecursiveGraphLayoutEngine().layout(root, new Monitor(watch));
        watch.check();
        Map<String, Bounds> cells = new HashMap<>();
        nodes.forEach((key, node) -> cells.put(key, bounds(node)));
        Map<String, List<Point>> courses = new HashMap<>();
        for (Wire wire : graph.wires()) {
            Courses.End end = wire.to().port().isPresent() ? Courses.End.FIXED : Courses.End.LOOSE;
            courses.put(wire.key(), Courses.smoothed(course(edges.get(wire.key())), end));
        }
        return new Arrangement(cells, courses, Manner.LAYERED);
    }

    private void add(Cell cell, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        node.setIdentifier(cell.key());
        node.setDimensions(cell.width(), cell.height());
        nodes.put(cell.key(), node);
        if (!parent.equals(root)) {
            node.setProperty(CoreOptions.POSITION, new KVector(0, parent.getChildren().size()));
        }
        if (cell.kind() == Cell.Kind.CONTAINER) {
            configure(node, cell.padding());
            node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, cell.order() == Cell.Order.KEPT);
            node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(cell.width(), cell.height()));
        }
        node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
        if (cell.fixesPorts()) {
            node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        }
        for (Port port : cell.ports()) {
            ElkPort drawn = ElkGraphUtil.createPort(node);
            boolean left = port.side() == Port.Side.LEFT;
            if (cell.fixesPorts()) {
                drawn.setProperty(CoreOptions.PORT_SIDE, left ? PortSide.WEST : PortSide.EAST);
            }
            port.offset().ifPresent(offset -> drawn.setLocation(left ? 0 : cell.width(), offset));
            ports.put(cell.key() + "\n" + port.name(), drawn);
        }
    }

    private static void configure(ElkNode node, Insets padding) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.RANDOM_SEED, 1);
        node.setProperty(CoreOptions.PADDING,
                new ElkPadding(padding.top(), padding.right(), padding.bottom(), padding.left()));
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, LEAF_GAP);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        node.setProperty(LayeredOptions.SPACING_PORT_PORT, 12.0);
        node.setProperty(LayeredOptions.FEEDBACK_EDGES, true);
    }

    private ElkConnectableShape end(Wire.End end) {
        return end.port().<ElkConnectableShape>map(port -> ports.get(end.cell() + "\n" + port))
                .orElseGet(() -> nodes.get(end.cell()));
    }

    private static Bounds bounds(ElkNode node) {
        double x = node.getX();
        double y = node.getY();
        for (ElkNode up = node.getParent(); up != null; up = up.getParent()) {
            x += up.getX();
            y += up.getY();
        }
        return new Bounds(x, y, node.getWidth(), node.getHeight());
    }

    private List<Point> course(ElkEdge edge) {
        Bounds origin = bounds(edge.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()).plus(origin.x(), origin.y()));
            section.getBendPoints()
                    .forEach(bend -> points.add(new Point(bend.getX(), bend.getY()).plus(origin.x(), origin.y())));
            points.add(new Point(section.getEndX(), section.getEndY()).plus(origin.x(), origin.y()));
        }
        return Courses.simplified(points);
    }

    /** Tells the kernel when to stop, and how many of its steps are done. Some take longer than others. */
    private static final class Monitor extends BasicProgressMonitor {
        private final Watch watch;

        Monitor(Watch watch) {
            this.watch = watch;
        }

        @Override
        public boolean isCanceled() {
            return watch.stopped().getAsBoolean();
        }

        @Override
        protected void doWorked(float completed, float total, boolean top) {
            if (top && total > 0) {
                watch.told().accept(Math.clamp(completed / total, 0, 1));
            }
        }
    }

    /** Registers the layered algorithm once for the whole program. */
    private static final class Service {
        static {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }

        static void ready() {
            // Entering the class has registered the algorithm.
        }
    }
}
