/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;

/** What the stages of an API say of it: an API is as good as its worst stage. */
final class ApiStages {

    static final String REST = "AWS::ApiGateway::Stage";
    static final String V2 = "AWS::ApiGatewayV2::Stage";
    static final List<String> TYPES = List.of(REST, V2);

    private static final Set<String> LEVELS = Set.of("INFO", "ERROR");

    private ApiStages() {
    }

    static void apply(List<TemplateResource> stages, NetworkEntry api) {
        api.setLogging(worst(stages, ApiStages::logging));
        List<TemplateResource> rest = stages.stream().filter(stage -> stage.type().equals(REST)).toList();
        api.setTracing(worst(rest, stage -> Values.fact(stage.get("TracingEnabled"), Fact.NO)));
        api.setProvesItself(worst(rest, stage -> Values.given(stage.get("ClientCertificateId"))));
        api.setCaching(worst(stages, stage -> Values.fact(stage.get("CacheClusterEnabled"), Fact.NO)));
        api.setEncryptedAtRest(worst(rest, ApiStages::cacheEncrypted));
        if (stages.stream().anyMatch(ApiStages::throttles)) {
            api.setThrottling(Fact.YES);
        }
    }

    private static Fact worst(List<TemplateResource> stages, Function<TemplateResource, Fact> fact) {
        return Values.all(stages.stream().map(fact).toList());
    }

    private static Fact logging(TemplateResource stage) {
        if (!stage.get("AccessLogSetting").isAbsent() || !stage.get("AccessLogSettings").isAbsent()) {
            return Fact.YES;
        }
        return Values.any(stage.items("MethodSettings").stream().map(settings -> settings.at("LoggingLevel"))
                .map(level -> level.isOpen() ? Fact.UNKNOWN : Values.fact(level.text().filter(LEVELS::contains)
                        .isPresent())).toList(), Fact.NO);
    }

    /** Answers that are kept are encrypted only when the settings say so; where none are kept there is no fact. */
    private static Fact cacheEncrypted(TemplateResource stage) {
        List<Resolved> cached = stage.items("MethodSettings").stream()
                .filter(settings -> Values.fact(settings.at("CachingEnabled"), Fact.NO) == Fact.YES).toList();
        return Values.all(cached.stream().map(settings -> Values.fact(settings.at("CacheDataEncrypted"), Fact.NO))
                .toList());
    }

    private static boolean throttles(TemplateResource stage) {
        return stage.items("MethodSettings").stream().anyMatch(s -> !s.at("ThrottlingRateLimit").isAbsent())
                || !stage.get("DefaultRouteSettings", "ThrottlingRateLimit").isAbsent();
    }
}
