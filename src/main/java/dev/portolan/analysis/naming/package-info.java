/**
 * Who resolves what, where: a client's hosts file, then the private zones its network sees (the most specific zone
 * wins, and a name missing there is looked up nowhere else), then endpoints and providers' names, then public zones.
 */
package dev.portolan.analysis.naming;
