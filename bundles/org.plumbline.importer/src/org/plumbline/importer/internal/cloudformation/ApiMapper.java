/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;

/** REST, HTTP and WebSocket APIs with their stages, methods, routes and integrations. */
final class ApiMapper implements ResourceMapper {

    private static final String REST = "AWS::ApiGateway::RestApi";
    private static final String V2 = "AWS::ApiGatewayV2::Api";

    @Override
    public List<String> types() {
        return List.of(REST, V2);
    }

    /** A stage whose API is declared elsewhere. */
    @Override
    public List<String> standIns() {
        return ApiStages.TYPES;
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        if (ApiStages.TYPES.contains(resource.type())) {
            boolean restStage = resource.type().equals(ApiStages.REST);
            context.component(resource, NetworkEntry.class, restStage ? "aws.apigateway" : "aws.apigateway.http")
                    .setWebFirewall(restStage ? webFirewall(resource, context) : Fact.UNKNOWN);
            return;
        }
        boolean rest = resource.type().equals(REST);
        boolean socket = resource.text("ProtocolType").filter("WEBSOCKET"::equals).isPresent();
        NetworkEntry api = context.component(resource, NetworkEntry.class,
                rest ? "aws.apigateway" : socket ? "aws.apigateway.websocket" : "aws.apigateway.http");
        resource.text("Name").map(PropertyList::printable).filter(n -> !n.isBlank()).ifPresent(api::setName);
        boolean isPrivate = resource.items("EndpointConfiguration", "Types").stream()
                .anyMatch(t -> t.text().filter("PRIVATE"::equals).isPresent());
        api.setInternetFacing(Values.fact(!isPrivate));
        api.setEncryptedInTransit(Fact.YES);
        api.setContract(resource.get("Body").isAbsent() && resource.get("BodyS3Location").isAbsent() ? Fact.UNKNOWN
                : Fact.YES);
        api.setMultiZone(Fact.YES);
        api.setWebFirewall(rest ? webFirewall(resource, context) : Fact.UNKNOWN);
    }

    private static Fact webFirewall(TemplateResource api, ImportContext context) {
        return Values.fact(context.all("AWS::WAFv2::WebACLAssociation").stream()
                .flatMap(association -> association.get("ResourceArn").references().stream())
                .anyMatch(target -> belongs(target.logicalId(), api.id(), context)));
    }

    private static boolean belongs(String id, String api, ImportContext context) {
        return id.equals(api) || context.resource(id).flatMap(r -> r.target("RestApiId")).filter(api::equals)
                .isPresent();
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        NetworkEntry api = context.find(resource.id(), NetworkEntry.class).orElseThrow();
        if (ApiStages.TYPES.contains(resource.type())) {
            ApiStages.apply(List.of(resource), api);
            return;
        }
        Set<Authentication> methods = EnumSet.noneOf(Authentication.class);
        List<TemplateResource> stages = new ArrayList<>();
        for (TemplateResource part : context.referring(resource.id())) {
            switch (part.type()) {
                case "AWS::ApiGateway::Method", "AWS::ApiGatewayV2::Route" -> methods.add(authentication(part));
                case ApiStages.REST, ApiStages.V2 -> stages.add(part);
                case "AWS::ApiGateway::UsagePlan" -> api.setThrottling(Values.given(part.get("Throttle")));
                default -> { }
            }
            integrations(resource, part, context);
        }
        integrations(resource, resource, context);
        ApiStages.apply(stages, api);
        Set<Authentication> defined = OpenApi.authentication(resource.get("Body"));
        api.setAuthentication(weakest(defined.isEmpty() ? methods : defined));
    }

    private static Authentication authentication(TemplateResource method) {
        if (method.text("HttpMethod").filter("OPTIONS"::equals).isPresent()) {
            return Authentication.UNKNOWN;
        }
        if (method.get("AuthorizationType").isOpen()) {
            return Authentication.UNKNOWN;
        }
        return switch (method.text("AuthorizationType").orElse("NONE")) {
            case "AWS_IAM" -> Authentication.IAM;
            case "NONE" -> Values.fact(method.get("ApiKeyRequired"), Fact.NO) == Fact.YES ? Authentication.API_KEY
                    : Authentication.NONE;
            default -> Authentication.TOKEN;
        };
    }

    /** One open method makes the whole interface open. */
    private static Authentication weakest(Set<Authentication> methods) {
        methods.remove(Authentication.UNKNOWN);
        return methods.isEmpty() ? Authentication.UNKNOWN : methods.iterator().next();
    }

    private static void integrations(TemplateResource api, TemplateResource part, ImportContext context) {
        Resolved uri = switch (part.type()) {
            case "AWS::ApiGateway::Method" -> part.get("Integration", "Uri");
            case "AWS::ApiGatewayV2::Integration" -> part.get("IntegrationUri");
            case REST -> part.get("Body");
            case V2 -> part.get("Target").isAbsent() ? part.get("Body") : part.get("Target");
            default -> new Resolved.Absent(part.line());
        };
        boolean plain = uri.display().startsWith("http:");
        FlowFacts facts = FlowFacts.request(plain ? "HTTP" : "HTTPS", plain ? 80 : 443, Values.fact(!plain));
        uri.references().forEach(r -> context.flow(api.id(), r.logicalId(), facts, part));
    }
}
