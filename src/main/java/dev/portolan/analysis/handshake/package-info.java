/**
 * What a Kafka client does: dial a bootstrap address, agree on security, learn from the listener it came in by where
 * each broker says it is, and dial every one of those. The verdict of a connection is made here.
 */
package dev.portolan.analysis.handshake;
