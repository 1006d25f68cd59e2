/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.function.Function;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Compute;
import org.plumbline.model.Fact;

/** What the containers of a task may do on their host: a task is as strong as its strongest container. */
final class ContainerRights {

    private ContainerRights() {
    }

    static void apply(Compute compute, TemplateResource task) {
        List<Resolved> containers = task.items("ContainerDefinitions");
        if (containers.isEmpty()) {
            return;
        }
        Fact sharesProcesses = Values.is(task.get("PidMode"), "host", Fact.NO);
        compute.setPrivileged(sharesProcesses == Fact.NO ? any(containers, ContainerRights::privileged)
                : sharesProcesses);
        compute.setRootUser(any(containers, ContainerRights::rootUser));
        compute.setHostNetwork(Values.is(task.get("NetworkMode"), "host", Fact.NO));
        compute.setReadOnlyRoot(Values.all(containers.stream()
                .map(each -> Values.fact(each.at("ReadonlyRootFilesystem"), Fact.NO)).toList()));
    }

    private static Fact any(List<Resolved> containers, Function<Resolved, Fact> fact) {
        return Values.any(containers.stream().map(fact).toList());
    }

    private static Fact privileged(Resolved container) {
        return Values.fact(container.at("Privileged"), Fact.NO);
    }

    /** A container that asks for privileges needs its root user; a group after a colon changes nothing. */
    private static Fact rootUser(Resolved container) {
        Fact privileged = privileged(container);
        Resolved user = container.at("User");
        if (privileged == Fact.YES) {
            return Fact.NO;
        }
        Fact root = user.isAbsent() ? Fact.YES : user.text()
                .map(name -> Values.fact(name.matches("(root|0)(:.*)?"))).orElse(Fact.UNKNOWN);
        return root == Fact.YES ? Values.not(privileged) : root;
    }
}
