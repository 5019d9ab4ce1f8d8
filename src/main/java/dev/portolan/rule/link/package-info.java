/** Rules about the links between networks: peerings, transit gateways, endpoint services and their endpoints. */
package dev.portolan.rule.link;
