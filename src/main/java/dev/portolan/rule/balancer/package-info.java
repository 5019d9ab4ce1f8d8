/** Rules about load balancers: their listeners, their target groups, and the brokers behind them. */
package dev.portolan.rule.balancer;
