/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_ZONE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;

/** The only door of the public stands in one building. */
public final class PublicEntryInOneZone extends Rule<NetworkEntry> {

    public PublicEntryInOneZone() {
        super(NetworkEntry.class, rule("REL-ENTRY-001", "Public entry stands in one Availability Zone")
                .high()
                .bestPractices("REL02-BP01", "REL10-BP01", "REL11-BP02")
                .effort(Effort.MEDIUM)
                .explanation("What users on the internet connect to has no second copy in another zone. Copies behind "
                        + "it do not help, because nobody reaches them without it.")
                .impact("The failure of one zone takes the product off the internet, although everything behind the "
                        + "entry still runs.")
                .remediation("Give the entry subnets in two or three zones, or use one that the provider spreads by "
                        + "itself, and publish it by a name instead of an address."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!Entries.facesInternet(entry) || Environments.mayBeDown(entry, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(entry);
        return Outcome.required(Redundancy.redundant(entry),
                () -> Outcome.violated(name + " faces the internet and has no copy in a second zone.",
                        "Users have no other way in when its zone fails."),
                "Does " + name + " go on letting users in when one zone fails?", entry, COMPONENT__MULTI_ZONE);
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Copies.atLeastTwo(entry));
    }
}
