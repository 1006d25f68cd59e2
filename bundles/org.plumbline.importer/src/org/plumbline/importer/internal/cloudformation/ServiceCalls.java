/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.plumbline.model.Component;

/** Services that are called as a whole, so that no resource of theirs is declared: an allowed action shows the call. */
final class ServiceCalls {

    private static final Map<Pattern, String> SERVICES = new LinkedHashMap<>();

    static {
        service("bedrock:(invoke|converse|retrieve|applyguardrail).*", "aws.bedrock");
        service("rekognition:.+", "aws.rekognition");
        service("textract:.+", "aws.textract");
        service("comprehend:.+", "aws.comprehend");
        service("transcribe:.+", "aws.transcribe");
        service("translate:.+", "aws.translate");
        service("polly:.+", "aws.polly");
        service("ses:(send.+|\\*)", "aws.ses");
        service("timestream:(writerecords|select|\\*)", "aws.timestream");
        service("dsql:(dbconnect.*|\\*)", "aws.aurora.dsql");
    }

    private ServiceCalls() {
    }

    private static void service(String actions, String id) {
        SERVICES.put(Pattern.compile(actions), id);
    }

    /** The service that one of the actions, in lower case, calls. */
    static Optional<String> of(List<String> actions) {
        return SERVICES.entrySet().stream()
                .filter(each -> actions.stream().anyMatch(action -> each.getKey().matcher(action).matches()))
                .map(Map.Entry::getValue).findFirst();
    }

    /** Whether a component of the service is called as a whole. */
    static boolean isCalled(String service) {
        return SERVICES.containsValue(service);
    }

    /** What is called: the only component of the service, or one that stands for it. */
    static Optional<Component> target(String service, TemplateResource because, ImportContext context) {
        List<Component> own = context.places().components().stream()
                .filter(each -> service.equals(each.getService()) && !Boolean.TRUE.equals(each.isOutOfScope()))
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : own.isEmpty() ? context.elsewhere().service(service,
                because, "called with the rights of a policy, and nothing of it is declared here") : Optional.empty();
    }
}
