package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrincipalNotAllowedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PrincipalNotAllowed(), sketch);
    }

    private static final Sketch SERVED = Sketch.aws().account("kafka", "111111111111").region("r1").vpc("a", "10.0.0.0/16")
            .subnet("a1", "10.0.0.0/24", "az1").balancer("nlb", "a", "a1").service("svc", "nlb")
            .account("apps", "222222222222").vpc("b", "10.1.0.0/16").subnet("b1", "10.1.0.0/24", "az1")
            .endpoint("vpce", "b", "svc", "b1");

    @Test
    void unsaidAllowsWhatIsDrawn() {
        assertThat(said(SERVED)).isEmpty();
    }

    @Test
    void onlyListedAccountsConnect() {
        assertThat(said(SERVED.with("svc", "allowedPrincipals", "333333333333")))
                .containsExactly("error endpoint.principal-not-allowed svc vpce");
        assertThat(Findings.fixes(new PrincipalNotAllowed(), SERVED.with("svc", "allowedPrincipals", "333333333333")))
                .containsExactly("Allow apps to connect to svc");
    }

    @Test
    void byNumberByIdByArnOrAll() {
        for (String principal : List.of("222222222222", "apps", "arn:aws:iam::222222222222:root", "*")) {
            assertThat(said(SERVED.with("svc", "allowedPrincipals", principal))).isEmpty();
        }
    }

    @Test
    void theOwnersOwnEndpointsNeedNoList() {
        assertThat(said(SERVED.endpoint("own", "a", "svc").without("vpce").with("svc", "allowedPrincipals", "333333333333")))
                .isEmpty();
    }

    @Test
    void anEmptyListAllowsNobody() {
        assertThat(Findings.texts(new PrincipalNotAllowed(), SERVED.with("svc", "allowedPrincipals", "")))
                .containsExactly("The endpoint vpce belongs to apps, but the service svc allows nobody.");
        assertThat(Findings.texts(new PrincipalNotAllowed(), SERVED.with("svc", "allowedPrincipals", "333333333333")))
                .containsExactly("The endpoint vpce belongs to apps, but the service svc allows only 333333333333.");
    }
}
