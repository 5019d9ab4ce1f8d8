package dev.portolan.ui.sheet;

import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Provider;
import dev.portolan.model.shape.Part;
import dev.portolan.provider.IdlePoint;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.ui.text.Messages;
import java.util.Optional;

/** What holds while a part is left unsaid, with the provider's own figure where its sheet has one. */
final class Defaults {
    private Defaults() {
    }

    static String assumed(Part part) {
        return !part.absent().isEmpty() ? part.absent() : part.required() ? "" : Messages.of("sheet.unstated");
    }

    static String assumed(Optional<Provider> provider, Row row, Part part) {
        boolean idle = row.form().shape().type() == BalancerListener.class && part.name().equals("idleTimeoutSeconds");
        return provider.filter(operator -> idle)
                .flatMap(operator -> ProviderFacts.of(operator).idleTimeout(point(row)))
                .map(fact -> Messages.of("sheet.default.seconds", fact.value().toSeconds())).orElseGet(() -> assumed(part));
    }

    private static IdlePoint point(Row row) {
        Object protocol = row.value(row.form().shape().part("protocol"));
        return protocol == BalancerProtocol.TLS ? IdlePoint.BALANCER_TLS : IdlePoint.BALANCER_TCP;
    }
}
