/**
 * The brokers' own rules: what a Kafka node's {@code server.properties} come to, whether a server of that version would
 * start with them, and what Kafka never checks but a designer should. No network path is judged here.
 */
package dev.portolan.rule.kafka;
