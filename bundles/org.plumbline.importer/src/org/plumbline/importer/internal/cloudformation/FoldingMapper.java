/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.Fact;
import org.plumbline.model.GenericComponent;

/**
 * Technical resources that no architect would draw: associations, attachments, permissions, settings. Each becomes
 * part of the resource that it belongs to, or of the whole where that is declared elsewhere.
 */
final class FoldingMapper implements ResourceMapper {

    static final String CUSTOM = "AWS::CloudFormation::CustomResource";

    private static final String USER = "<";

    private final Map<String, String[]> owners = new LinkedHashMap<>();
    private final Map<String, ResourceMapper> standIns = new LinkedHashMap<>();

    /** @param wholes the mappers that take a part whose owner is missing */
    FoldingMapper(List<ResourceMapper> wholes) {
        wholes.forEach(mapper -> mapper.standIns().forEach(type -> standIns.put(type, mapper)));
        TypeRows.read("folded.txt").forEach(words -> owners.put(words[0], words));
    }

    static boolean isCustom(String type) {
        return type.startsWith("Custom::");
    }

    @Override
    public List<String> types() {
        return List.copyOf(owners.keySet());
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        String owner = owner(resource, context);
        if (owner != null) {
            context.fold(resource, owner);
        } else if (standIns.containsKey(resource.type())) {
            standIns.get(resource.type()).map(resource, context);
            context.find(resource.id()).filter(element -> !context.isFolded(resource.id()))
                    .ifPresent(element -> context.standIn(resource, element));
        } else if (isCustom(resource.type()) || resource.type().equals(CUSTOM)
                || PlainSecrets.in(resource.properties()) == Fact.YES) {
            context.generic(resource);
        } else {
            context.foldIntoWhole(resource);
        }
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        ResourceMapper standIn = standIns.get(resource.type());
        if (standIn != null && !context.isFolded(resource.id())
                && !(context.find(resource.id()).orElse(null) instanceof GenericComponent)) {
            standIn.link(resource, context);
        }
    }

    /** The first user of the resource that is not itself part of it. */
    private String user(TemplateResource resource, ImportContext context) {
        for (TemplateResource user : context.referring(resource.id())) {
            String[] paths = owners.get(user.type());
            boolean part = paths != null && !paths[1].equals(USER) && user.target(paths[1])
                    .or(() -> paths.length > 2 ? user.target(paths[2]) : Optional.empty())
                    .filter(resource.id()::equals).isPresent();
            if (!part) {
                return user.id();
            }
        }
        return null;
    }

    private String owner(TemplateResource resource, ImportContext context) {
        String[] paths = owners.get(isCustom(resource.type()) ? CUSTOM : resource.type());
        for (int i = 1; i < paths.length; i++) {
            if (paths[i].equals(USER)) {
                String user = user(resource, context);
                if (user != null) {
                    return user;
                }
                continue;
            }
            String target = resource.target(paths[i]).orElse(null);
            if (target != null && context.resource(target).isPresent()) {
                return target;
            }
        }
        return null;
    }
}
