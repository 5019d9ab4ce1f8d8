package dev.portolan.rule.kafka;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings with which nodes of each mode start, in the shape of the seed document's plan. */
enum ValidConfig {
    COMBINED("""
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@10.0.0.11:29092,2@10.0.64.11:29092,3@10.0.128.11:29092
            listeners=INTERNAL://0.0.0.0:9092,CONTROLLER://0.0.0.0:29092,EXTERNAL://0.0.0.0:39092
            advertised.listeners=INTERNAL://10.0.0.11:9092,EXTERNAL://b1.abc.alicloud.plc.tidbcloud.com:9093
            inter.broker.listener.name=INTERNAL
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT,EXTERNAL:PLAINTEXT
            """),
    COMBINED_IMPLICIT_MAP("""
            process.roles=controller,broker
            node.id=1
            controller.quorum.voters=1@10.0.0.11:29092
            listeners=PLAINTEXT://10.0.0.11:9092,CONTROLLER://10.0.0.11:29092
            controller.listener.names=CONTROLLER
            """),
    BROKER("""
            process.roles=broker
            node.id=11
            controller.quorum.voters=1@10.0.0.11:29092,2@10.0.64.11:29092,3@10.0.128.11:29092
            listeners=INTERNAL://10.0.0.12:9092,EXTERNAL://10.0.0.12:39092
            advertised.listeners=INTERNAL://10.0.0.12:9092,EXTERNAL://b11.example:9093
            inter.broker.listener.name=INTERNAL
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT,EXTERNAL:SSL
            """),
    BROKER_IMPLICIT_MAP("""
            process.roles=broker
            node.id=11
            controller.quorum.voters=1@10.0.0.11:29092
            listeners=PLAINTEXT://10.0.0.12:9092
            controller.listener.names=CONTROLLER
            """),
    BROKER_SASL("""
            process.roles=broker
            node.id=11
            controller.quorum.voters=1@10.0.0.11:29092
            listeners=INTERNAL://10.0.0.12:9092,EXTERNAL://10.0.0.12:9094
            inter.broker.listener.name=INTERNAL
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=INTERNAL:SASL_PLAINTEXT,CONTROLLER:SSL,EXTERNAL:SASL_SSL
            sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN
            sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
            """),
    CONTROLLER("""
            process.roles=controller
            node.id=1
            controller.quorum.voters=1@10.0.0.11:29092,2@10.0.64.11:29092,3@10.0.128.11:29092
            listeners=CONTROLLER://0.0.0.0:29092
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=CONTROLLER:PLAINTEXT
            security.inter.broker.protocol=PLAINTEXT
            """),
    CONTROLLER_IMPLICIT_MAP("""
            process.roles=controller
            node.id=1
            controller.quorum.voters=1@10.0.0.11:29092
            listeners=CONTROLLER://:29092
            controller.listener.names=CONTROLLER
            """),
    ZOOKEEPER("""
            broker.id=1
            zookeeper.connect=10.0.0.5:2181
            listeners=INTERNAL://10.0.0.11:9092,EXTERNAL://10.0.0.11:39092
            advertised.listeners=INTERNAL://10.0.0.11:9092,EXTERNAL://b1.example:9093
            inter.broker.listener.name=INTERNAL
            listener.security.protocol.map=INTERNAL:PLAINTEXT,EXTERNAL:SSL
            """),
    ZOOKEEPER_DEFAULTS("""
            broker.id=1
            zookeeper.connect=10.0.0.5:2181
            """),
    ZOOKEEPER_CONTROL_PLANE("""
            broker.id=1
            zookeeper.connect=10.0.0.5:2181
            listeners=PLAINTEXT://10.0.0.11:9092,PLANE://10.0.0.11:9090
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,PLANE:PLAINTEXT
            control.plane.listener.name=PLANE
            """),
    ZOOKEEPER_MIGRATING("""
            broker.id=1
            zookeeper.connect=10.0.0.5:2181
            zookeeper.metadata.migration.enable=true
            inter.broker.protocol.version=3.7
            controller.quorum.voters=100@10.0.0.21:29092
            controller.listener.names=CONTROLLER
            listeners=PLAINTEXT://10.0.0.11:9092
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            """);

    static final List<ValidConfig> KRAFT = List.of(COMBINED, COMBINED_IMPLICIT_MAP, BROKER, BROKER_IMPLICIT_MAP, BROKER_SASL,
            CONTROLLER, CONTROLLER_IMPLICIT_MAP);

    private final String text;

    ValidConfig(String text) {
        this.text = text;
    }

    Map<String, String> properties() {
        Map<String, String> map = new LinkedHashMap<>();
        text.lines().forEach(line -> map.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return map;
    }
}
