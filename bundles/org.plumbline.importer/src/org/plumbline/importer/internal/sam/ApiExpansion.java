/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.List;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;

/** APIs with their stage and authorizers. */
final class ApiExpansion implements Expansion {

    private final boolean rest;

    /** @param rest whether it is a REST API and not an HTTP API */
    ApiExpansion(boolean rest) {
        this.rest = rest;
    }

    @Override
    public void expand(Resource api, Mapping properties, SamExpansion into) {
        int line = api.line();
        String id = api.id();
        Value type = Tree.first(Tree.at(properties, "EndpointConfiguration"), "Type");
        Value endpoint = type != null ? type : properties.get("EndpointConfiguration");
        Value definition = Tree.first(properties, "DefinitionUri");
        Mapping common = Tree.map(line, "Name", properties.get("Name"), "Body", properties.get("DefinitionBody"),
                "BodyS3Location", definition, "Tags", properties.get("Tags"));
        String key = rest ? "RestApiId" : "ApiId";
        if (rest) {
            into.become(api, "AWS::ApiGateway::RestApi", Tree.with(common, List.of(), Tree.map(line,
                    "EndpointConfiguration", endpoint == null ? null : Tree.map(line, "Types", Tree.list(endpoint)))));
        } else {
            into.become(api, "AWS::ApiGatewayV2::Api", Tree.with(common, List.of(), Tree.map(line, "ProtocolType",
                    "HTTP", "CorsConfiguration", properties.get("CorsConfiguration"))));
        }
        String stage = !(properties.get("StageName") instanceof Scalar name) ? rest ? "Prod" : "ApiGatewayDefault"
                : name.text().equals("$default") ? "ApiGatewayDefault" : name.text();
        into.add(id + stage + "Stage", rest ? "AWS::ApiGateway::Stage" : "AWS::ApiGatewayV2::Stage",
                Tree.with(properties, List.of("Name", "DefinitionBody", "DefinitionUri", "EndpointConfiguration",
                        "Auth", "Domain", "Cors", "CorsConfiguration", "Models", "Tags"),
                        Tree.map(line, key, Tree.ref(id, line))), api, line);
        authorizers(api, properties, key, into);
        Mapping plan = Tree.at(properties, "Auth", "UsagePlan");
        if (!plan.entries().isEmpty()) {
            into.add(id + "UsagePlan", "AWS::ApiGateway::UsagePlan", Tree.with(plan, List.of(), Tree.map(plan.line(),
                    "ApiStages", Tree.list(Tree.map(line, "ApiId", Tree.ref(id, line))))), api, plan.line());
        }
    }

    private void authorizers(Resource api, Mapping properties, String key, SamExpansion into) {
        Tree.at(properties, "Auth", "Authorizers").entries().forEach((name, entry) -> {
            if (entry.value() instanceof Mapping authorizer) {
                into.add(api.id() + name + "Authorizer", rest ? "AWS::ApiGateway::Authorizer"
                        : "AWS::ApiGatewayV2::Authorizer", Tree.map(entry.keyLine(), key,
                                Tree.ref(api.id(), entry.keyLine()), "AuthorizerUri", authorizer.get("FunctionArn"),
                                "ProviderARNs", authorizer.get("UserPoolArn"), "JwtConfiguration",
                                authorizer.get("JwtConfiguration")), api, entry.keyLine());
            }
        });
    }
}
