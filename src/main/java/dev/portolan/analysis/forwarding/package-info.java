/**
 * Carries a packet from one interface to another, forth and back, and names every setting in its way.
 *
 * <p>Two interfaces are joined by a number of <em>ways</em>: their own network, a peering, a transit gateway, a private
 * line. Each way is a check list of all settings it needs; each that fails is an obstacle and costs. The way with the
 * least cost is taken: when it costs nothing it is the one the packet really takes, because "the route leads here" is
 * on its list; when it costs something, its obstacles are a smallest repair.
 *
 * <p>Example: the client's table lacks the route over the peering, and a transit gateway joins the networks as well but
 * its attachment is pending and the table lacks that route too. The peering costs one, the gateway two: the peering's
 * route is named.
 */
package dev.portolan.analysis.forwarding;
