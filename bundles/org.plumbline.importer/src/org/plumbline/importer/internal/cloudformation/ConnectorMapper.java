/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.Interaction;

/** Connectors of SAM: they grant their source the use of their destination, which is a flow. */
final class ConnectorMapper implements ResourceMapper {

    @Override
    public List<String> types() {
        return List.of("AWS::Serverless::Connector");
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        resource.target("Source").or(() -> resource.target("Destination")).ifPresentOrElse(
                id -> context.fold(resource, id), () -> context.generic(resource));
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        String source = resource.target("Source").orElse(null);
        for (Resolved.Reference destination : resource.get("Destination").references()) {
            if (source != null) {
                FlowFacts call = context.find(destination.logicalId(), Component.class)
                        .map(target -> DerivedFlows.callOf(target, context)).orElse(null);
                context.flow(source, destination.logicalId(),
                        call == null ? FlowFacts.event(Interaction.ASYNCHRONOUS) : call, resource);
            }
        }
    }
}
