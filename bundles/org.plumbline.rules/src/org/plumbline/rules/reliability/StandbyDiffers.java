/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DELETION_PROTECTION;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_IN_TRANSIT;
import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__MEMORY_MEGABYTES;
import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__RUNTIME;
import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__TIMEOUT_SECONDS;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__ENGINE;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__MINIMUM_TLS_VERSION;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__WEB_FIREWALL;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Standbys;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A standby that has drifted away from what it stands in for. */
public final class StandbyDiffers extends Rule<Component> {

    /** A setting that the two must have in common. */
    private record Setting<T extends Component>(Class<T> type, EAttribute feature, String words,
            Function<T, Object> value) {

        /** The value, or null where the design does not say. */
        Object of(Component component) {
            Object said = type.isInstance(component) ? value.apply(type.cast(component)) : null;
            return said == Fact.UNKNOWN ? null : said;
        }
    }

    private static final List<Setting<?>> SETTINGS = List.of(
            new Setting<>(DataStore.class, DATA_STORE__ENGINE, "engine", DataStore::getEngine),
            new Setting<>(Compute.class, COMPUTE__RUNTIME, "runtime", Compute::getRuntime),
            new Setting<>(Compute.class, COMPUTE__MEMORY_MEGABYTES, "memory",
                    c -> c.isSetMemoryMegabytes() ? c.getMemoryMegabytes() : null),
            new Setting<>(Compute.class, COMPUTE__TIMEOUT_SECONDS, "timeout",
                    c -> c.isSetTimeoutSeconds() ? c.getTimeoutSeconds() : null),
            new Setting<>(NetworkEntry.class, NETWORK_ENTRY__WEB_FIREWALL, "web firewall",
                    NetworkEntry::getWebFirewall),
            new Setting<>(NetworkEntry.class, NETWORK_ENTRY__MINIMUM_TLS_VERSION, "TLS version",
                    NetworkEntry::getMinimumTlsVersion),
            new Setting<>(Component.class, COMPONENT__ENCRYPTED_AT_REST, "encryption of stored data",
                    Component::getEncryptedAtRest),
            new Setting<>(Component.class, COMPONENT__ENCRYPTED_IN_TRANSIT, "encryption of connections",
                    Component::getEncryptedInTransit),
            new Setting<>(Component.class, COMPONENT__DELETION_PROTECTION, "deletion protection",
                    Component::getDeletionProtection));

    public StandbyDiffers() {
        super(Component.class, rule("REL-DR-004", "Standby differs from what it stands in for")
                .high()
                .bestPractices("REL13-BP04", "REL13-BP03")
                .effort(Effort.LOW)
                .explanation("A component of the second Region has the service and name of one in the first, but other "
                        + "settings, such as another version of its engine or no encryption.")
                .impact("The fail-over starts software that was never tested together, or opens data that was closed "
                        + "before.")
                .remediation("Build both Regions from one template with the same pipeline, and compare what runs with "
                        + "it every day."));
    }

    @Override
    public Outcome check(Component standby, Context context) {
        Component first = context.analysis(Standbys.ANALYSIS).get(standby);
        if (first == null) {
            return Outcome.notApplicable();
        }
        List<Setting<?>> different = different(standby, first);
        return different.isEmpty() ? Outcome.satisfied()
                : Outcome.violated(Names.of(standby) + " differs from " + Names.of(first) + " in "
                        + String.join(", ", different.stream().limit(3).map(Setting::words).toList()) + ".",
                        "It is to take over, and has never run like that.", first);
    }

    private static List<Setting<?>> different(Component standby, Component first) {
        return SETTINGS.stream().filter(setting -> {
            Object here = setting.of(standby);
            Object there = setting.of(first);
            return here != null && there != null && !here.equals(there);
        }).<Setting<?>>map(Function.identity()).toList();
    }

    @Override
    public List<Fix> fixes(Component standby, Context context) {
        Component first = context.analysis(Standbys.ANALYSIS).get(standby);
        List<Change> changes = different(standby, first).stream()
                .map(setting -> Change.set(standby, setting.feature(), setting.of(first))).toList();
        return List.of(new Fix("Set " + Names.of(standby) + " up like " + Names.of(first),
                "Where the standby is the one that is right, change the first instead.", changes));
    }
}
