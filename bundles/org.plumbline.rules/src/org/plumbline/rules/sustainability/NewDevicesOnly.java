/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.CLIENT__OLDER_DEVICES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Client;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Software that makes people throw devices away. */
public final class NewDevicesOnly extends Rule<Client> {

    private static final Parameter MANY = Parameter.of("manyUsers", 10_000,
            "Users from which on it is asked which devices they need.");

    public NewDevicesOnly() {
        super(Client.class, rule("SUS-DEVICE-001", "Users need a recent device")
                .medium()
                .bestPractices("SUS03-BP04", "SUS06-BP05")
                .effort(Effort.MEDIUM)
                .explanation("The client runs only on devices that are younger than five years, although most of a "
                        + "device's emissions come from building it.")
                .impact("Customers with an older device are lost, or buy a new one for the sake of one application.")
                .remediation("Support devices and browsers back to five years, test on the weakest of them, and move "
                        + "heavy work such as pictures and models to the server.")
                .parameters(MANY));
    }

    @Override
    public Outcome check(Client client, Context context) {
        if (client.getOlderDevices() == Fact.UNKNOWN && !(client.getUserCount() >= context.value(MANY))) {
            return Outcome.notApplicable();
        }
        String name = Names.of(client);
        return Outcome.required(client.getOlderDevices(),
                () -> Outcome.violated(name + " does not run on devices that are five years old.",
                        "Most of what a device emits is emitted when it is built."),
                "Does " + name + " run on devices that are five years old?", client, CLIENT__OLDER_DEVICES);
    }

    @Override
    public List<Fix> fixes(Client client, Context context) {
        return List.of(Fix.of("Support older devices in " + Names.of(client),
                Change.set(client, CLIENT__OLDER_DEVICES, Fact.YES))
                .withTradeOff("Each supported device has to be tested, and new features have to degrade."));
    }
}
