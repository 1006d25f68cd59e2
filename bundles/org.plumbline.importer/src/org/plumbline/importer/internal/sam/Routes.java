/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.List;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;

/** Events that are requests to an API, which comes by itself where the event names none. */
record Routes(Resource target, Value arn, SamExpansion into, String id, Mapping event, int line) {

    void rest() {
        Value api = api("RestApiId", SamExpansion.REST_API);
        into.add(id + "Method", "AWS::ApiGateway::Method", Tree.map(line, "RestApiId", api, "HttpMethod",
                event.get("Method"), "AuthorizationType", authorization(api, "COGNITO_USER_POOLS"), "ApiKeyRequired",
                Tree.first(Tree.with(auth(api), List.of(), Tree.at(event, "Auth")), "ApiKeyRequired"),
                "Integration", Tree.map(line, "Type", "AWS_PROXY", "Uri", arn)), target, line);
    }

    void http() {
        Value api = api("ApiId", SamExpansion.HTTP_API);
        into.add(id + "Integration", "AWS::ApiGatewayV2::Integration", Tree.map(line, "ApiId", api, "IntegrationType",
                "AWS_PROXY", "IntegrationUri", arn), target, line);
        into.add(id + "Route", "AWS::ApiGatewayV2::Route", Tree.map(line, "ApiId", api, "AuthorizationType",
                authorization(api, "JWT")), target, line);
    }

    private Value api(String property, String implicit) {
        if (event.get(property) != null) {
            return event.get(property) instanceof Scalar name ? Tree.ref(name.text(), name.line())
                    : event.get(property);
        }
        into.addImplicit(implicit, target, line);
        return Tree.ref(implicit, line);
    }

    private Mapping auth(Value api) {
        return api instanceof Call call && call.function().equals("Ref") && call.argument() instanceof Scalar name
                ? Tree.at(into.propertiesOf(name.text()), "Auth") : Tree.NONE;
    }

    /** How callers prove who they are: as the event says, else as its API does for all. */
    private String authorization(Value api, String byToken) {
        String chosen = Tree.at(event, "Auth").text("Authorizer");
        String used = chosen != null ? chosen : auth(api).text("DefaultAuthorizer");
        return used == null || used.equals("NONE") ? "NONE" : used.equals("AWS_IAM") ? used
                : Tree.at(auth(api), "Authorizers", used).get("FunctionArn") == null ? byToken : "CUSTOM";
    }
}
