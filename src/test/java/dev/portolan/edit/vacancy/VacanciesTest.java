package dev.portolan.edit.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Client;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Provider;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VacanciesTest {
    private static final Id<Network> VPC = Id.of("vpc");
    private static final Id<Place> SUBNET = Id.of("subnet");

    private static Network network(String id, Provider provider, String... cidrs) {
        return Shape.of(Network.class).create(Map.of("id", Id.of(id), "provider", provider, "cidrs", blocks(cidrs)));
    }

    private static Subnet subnet(String id, String... cidrs) {
        return Shape.of(Subnet.class).create(Map.of("id", Id.of(id), "network", VPC, "cidrs", blocks(cidrs)));
    }

    private static Client client(String id, String address) {
        return Shape.of(Client.class).create(Map.of("id", Id.of(id), "place", SUBNET,
                "addresses", List.of(IpAddress.parse(address))));
    }

    private static List<Cidr> blocks(String... cidrs) {
        return Stream.of(cidrs).map(Cidr::parse).toList();
    }

    private static Vacancies in(Network... networks) {
        return Vacancies.of(Topology.of(List.of(networks)));
    }

    @Test
    void networksTakeTheNextBlockClearOfAllOthers() {
        Vacancies vacancies = in(network("a", Provider.AWS, "10.0.0.0/16"), network("b", Provider.ALIBABA, "10.2.128.0/17"));

        assertThat(vacancies.block(NetworkKind.VPC, Provider.AWS)).contains(Cidr.parse("10.1.0.0/16"));
        assertThat(vacancies.block(NetworkKind.VPC, Provider.AWS)).contains(Cidr.parse("10.3.0.0/16"));
        assertThat(vacancies.block(NetworkKind.ON_PREMISES, Provider.AWS)).contains(Cidr.parse("192.168.0.0/16"));
        assertThat(vacancies.block(NetworkKind.VPC, Provider.OTC)).contains(Cidr.parse("172.16.0.0/16"));
        assertThat(vacancies.block(NetworkKind.INTERNET, Provider.SELF_HOSTED)).isEmpty();
    }

    @Test
    void whenEveryBlockIsTakenThereIsNone() {
        assertThat(in(network("a", Provider.AWS, "10.0.0.0/8", "172.16.0.0/12")).block(NetworkKind.VPC, Provider.AWS)).isEmpty();
    }

    @Test
    void subnetsTakeTheNextSliceOfTheirNetwork() {
        Vacancies vacancies = in(network("vpc", Provider.AWS, "10.0.0.0/16"));

        assertThat(vacancies.slice(VPC)).contains(Cidr.parse("10.0.0.0/24"));
        assertThat(vacancies.slice(VPC)).contains(Cidr.parse("10.0.1.0/24"));
    }

    @Test
    void aSliceIsAsLargeAsItsSiblingsAndShrinksWhenThereIsNoRoom() {
        Topology drawn = Topology.of(List.of(network("vpc", Provider.AWS, "10.0.0.0/24"), subnet("a", "10.0.0.0/26"),
                subnet("b", "10.0.0.128/25")));

        assertThat(Vacancies.of(drawn).slice(VPC)).contains(Cidr.parse("10.0.0.64/26"));
        assertThat(Vacancies.of(drawn.with(subnet("c", "10.0.0.64/27"))).slice(VPC)).contains(Cidr.parse("10.0.0.96/27"));
        assertThat(Vacancies.of(drawn.with(subnet("c", "10.0.0.64/26"))).slice(VPC)).isEmpty();
    }

    @Test
    void aNetworkWithoutABlockHasNoSlice() {
        assertThat(in(network("vpc", Provider.AWS)).slice(VPC)).isEmpty();
        assertThat(in(network("vpc", Provider.AWS, "2001:db8::/56")).slice(VPC)).contains(Cidr.parse("2001:db8::/64"));
    }

    @Test
    void nodesTakeAnAddressThatNobodyHas() {
        Topology drawn = Topology.of(List.of(network("vpc", Provider.AWS, "10.0.0.0/16"), subnet("subnet", "10.0.1.0/24"),
                client("app", "10.0.1.11")));
        Vacancies vacancies = Vacancies.of(drawn);

        assertThat(vacancies.address(SUBNET)).contains(IpAddress.parse("10.0.1.10"));
        assertThat(vacancies.address(SUBNET)).contains(IpAddress.parse("10.0.1.12"));
        assertThat(vacancies.address(VPC.as())).contains(IpAddress.parse("10.0.0.10"));
    }

    @Test
    void aSmallSubnetGivesEveryAddressButThoseOfTheProvider() {
        Vacancies vacancies = Vacancies.of(Topology.of(List.of(network("vpc", Provider.AWS, "10.0.0.0/16"),
                subnet("subnet", "10.0.1.0/28"))));
        Set<IpAddress> given = new HashSet<>();
        Stream.generate(() -> vacancies.address(SUBNET)).takeWhile(Optional::isPresent)
                .forEach(each -> assertThat(given.add(each.orElseThrow())).isTrue());

        assertThat(given).hasSize(11).contains(IpAddress.parse("10.0.1.4"), IpAddress.parse("10.0.1.14"))
                .doesNotContain(IpAddress.parse("10.0.1.3"), IpAddress.parse("10.0.1.15"));
    }

    @Test
    void aFullBlockIsUsedFromItsFirstAddressesAtLast() {
        Vacancies vacancies = Vacancies.of(Topology.of(List.of(network("vpc", Provider.AWS, "10.0.0.0/16"),
                subnet("subnet", "10.0.1.0/27"))));

        assertThat(Stream.generate(() -> vacancies.address(SUBNET)).takeWhile(Optional::isPresent).toList()).hasSize(27);
    }

    @Test
    void whereThereIsOnlyIpv6AnAddressIsOfThat() {
        Vacancies vacancies = Vacancies.of(Topology.of(List.of(network("vpc", Provider.AWS, "2001:db8::/56"),
                subnet("subnet", "2001:db8:0:1::/64"))));

        assertThat(vacancies.address(SUBNET)).contains(IpAddress.parse("2001:db8:0:1::a"));
    }

    @Test
    void idsStayNearTheWish() {
        Vacancies vacancies = in(network("vpc", Provider.AWS), network("vpc-2", Provider.AWS));

        assertThat(vacancies.id("vpc")).hasToString("vpc-3");
        assertThat(vacancies.id("vpc-2")).hasToString("vpc-4");
        assertThat(vacancies.id("Orders app (new)")).hasToString("orders-app-new");
        assertThat(vacancies.id("orders-app-new")).hasToString("orders-app-new-2");
        assertThat(vacancies.id("应用")).hasToString("element");
    }

    @Test
    void publicAddressesAreThoseKeptForDrawings() {
        Vacancies vacancies = in();

        assertThat(vacancies.publicAddress()).contains(IpAddress.parse("203.0.113.10"));
        assertThat(vacancies.publicAddress()).contains(IpAddress.parse("203.0.113.11"));
    }
}
