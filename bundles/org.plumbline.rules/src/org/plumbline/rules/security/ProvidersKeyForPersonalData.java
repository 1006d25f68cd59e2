/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__CUSTOMER_MANAGED_KEY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.Observability;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.rules.internal.Classified;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Data whose protection the team can neither separate nor withdraw. */
public final class ProvidersKeyForPersonalData extends Rule<Component> {

    public ProvidersKeyForPersonalData() {
        super(Component.class, rule("SEC-KEY-001", "Data is encrypted with a shared key of the provider")
                .medium()
                .bestPractices("SEC08-BP01", "SEC07-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Personal, secret or unclassified data is encrypted with the provider's own key. Every "
                        + "principal with access to it can decrypt, and the team can neither separate, record nor "
                        + "withdraw the use of the key.")
                .impact("The company cannot cut off access to the data in an incident, and regulators ask why.")
                .remediation("Encrypt with a key of the team whose policy names who may decrypt, and rotate it yearly. "
                        + "Or classify the data, if it is neither personal nor secret."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        Fact own = component.getCustomerManagedKey();
        if (own == Fact.YES) {
            return Outcome.satisfied();
        }
        boolean personal = component.getDataClass().compareTo(DataClass.PERSONAL) >= 0;
        if (!keepsData(component) || !personal && (own == Fact.UNKNOWN || !Classified.isOpen(component, context))) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        if (own == Fact.NO) {
            return Outcome.violated(name + " is not encrypted with a key that the team controls.", "It holds "
                    + Known.words(component.getDataClass()) + " data, and whoever may read it may also decrypt it.");
        }
        return component instanceof DataStore ? Outcome.unknown("Is " + name
                + " encrypted with a key that the team controls?", component, COMPONENT__CUSTOMER_MANAGED_KEY)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Encrypt " + Names.of(component) + " with a key of the team",
                Change.set(component, COMPONENT__CUSTOMER_MANAGED_KEY, Fact.YES))
                .withTradeOff("The key costs a monthly fee and by use; losing it loses the data."));
    }

    /** A store without any encryption has a rule of its own; functions and pipelines keep little. */
    private static boolean keepsData(Component component) {
        if (component instanceof Compute compute) {
            return compute.getKind() != ComputeKind.FUNCTION;
        }
        return component instanceof DataStore ? component.getEncryptedAtRest() != Fact.NO
                : component instanceof Messaging || component instanceof Observability
                        || component instanceof SecretStore secret && secret.getKind() == SecretKind.SECRET;
    }
}
