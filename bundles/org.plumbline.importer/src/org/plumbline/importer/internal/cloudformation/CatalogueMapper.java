/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.GenericComponent;
import org.plumbline.model.Identity;
import org.plumbline.model.Messaging;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Observability;
import org.plumbline.model.SecretStore;

/**
 * Services whose resource says what rules need in plain properties: one line of a table each. The service catalogue
 * tells what kind of component they are.
 */
final class CatalogueMapper implements ResourceMapper {

    private static final List<String> SUBNET_PATHS = List.of("SubnetIds", "SubnetId", "Subnets", "VpcSubnetIds",
            "VPCOptions.SubnetIds", "VpcConfig.SubnetIds", "VpcSettings.SubnetIds", "ResourcesVpcConfig.SubnetIds",
            "BrokerNodeGroupInfo.ClientSubnets", "ComputeResources.Subnets", "SubnetMappings");
    private static final List<String> SUBNET_GROUP_PATHS = List.of("CacheSubnetGroupName", "SubnetGroupName",
            "ReplicationSubnetGroupIdentifier", "ClusterSubnetGroupName");
    private static final List<String> GROUP_PATHS = List.of("SecurityGroupIds", "SecurityGroups",
            "VpcSecurityGroupIds", "VPCOptions.SecurityGroupIds", "VpcConfig.SecurityGroupIds",
            "ResourcesVpcConfig.SecurityGroupIds", "BrokerNodeGroupInfo.SecurityGroups",
            "ComputeResources.SecurityGroupIds");
    private static final List<String> ROLE_PATHS = List.of("RoleArn", "Role", "ServiceRole", "ServiceRoleArn",
            "ExecutionRoleArn", "InstanceConfiguration.InstanceRoleArn", "IamRoles");

    private final List<String> types = new ArrayList<>();
    private final List<String> standIns = new ArrayList<>();
    private final Map<String, String[]> rows = new LinkedHashMap<>();

    CatalogueMapper() {
        read("mapped.txt", types);
        read("standins.txt", standIns);
    }

    private void read(String table, List<String> names) {
        TypeRows.read(table).forEach(words -> {
            rows.put(words[0], words);
            names.add(words[0]);
        });
    }

    @Override
    public List<String> types() {
        return types;
    }

    @Override
    public List<String> standIns() {
        return standIns;
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        String[] row = rows.get(resource.type());
        String service = service(resource, row[1]);
        String kind = ServiceCatalog.byId(service).map(CloudService::kind).orElse("GenericComponent");
        Component component = context.component(resource, type(kind), service);
        for (int i = 2; i < row.length; i++) {
            int equals = row[i].indexOf('=');
            EStructuralFeature feature = component.eClass().getEStructuralFeature(row[i].substring(0, equals));
            if (feature != null) {
                component.eSet(feature, fact(resource, row[i].substring(equals + 1)));
            }
        }
        CatalogueDetails.add(resource, component, context);
        if (component instanceof GenericComponent) {
            new PropertyList(component.getProperties(), context.secrets()).add(resource.properties());
        }
    }

    /** The service, which a property may choose; the first where it is open. */
    private static String service(TemplateResource resource, String written) {
        int brace = written.indexOf('{');
        if (brace < 0) {
            return written;
        }
        String value = resource.text(path(written.substring(0, brace))).orElse("");
        String[] choices = written.substring(brace + 1, written.length() - 1).split(",");
        return Stream.of(choices).filter(choice -> choice.startsWith(value + ">")).findFirst().orElse(choices[0])
                .replaceFirst(".*>", "");
    }

    private static Class<? extends Component> type(String kind) {
        return switch (kind) {
            case "Compute" -> Compute.class;
            case "DataStore" -> DataStore.class;
            case "Messaging" -> Messaging.class;
            case "NetworkEntry" -> NetworkEntry.class;
            case "Identity" -> Identity.class;
            case "SecretStore" -> SecretStore.class;
            case "Observability" -> Observability.class;
            case "ExternalSystem" -> ExternalSystem.class;
            case "DeliveryPipeline" -> DeliveryPipeline.class;
            default -> GenericComponent.class;
        };
    }

    private static Fact fact(TemplateResource resource, String reading) {
        if (reading.startsWith("!")) {
            return Fact.valueOf(reading.substring(1));
        }
        if (reading.startsWith("?")) {
            return Values.given(resource.get(path(reading.substring(1))));
        }
        int slash = reading.indexOf('/');
        Fact omitted = Fact.valueOf(reading.substring(slash + 1));
        String property = reading.substring(0, slash);
        if (property.startsWith("#")) {
            return Values.positive(resource.get(path(property.substring(1))), omitted);
        }
        int tilde = property.indexOf('~');
        return tilde < 0 ? Values.fact(resource.get(path(property)), omitted)
                : Values.is(resource.get(path(property.substring(0, tilde))), property.substring(tilde + 1), omitted);
    }

    private static String[] path(String dotted) {
        return dotted.split("\\.");
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Component component = context.find(resource.id(), Component.class).orElseThrow();
        for (String path : SUBNET_PATHS) {
            inSubnets(component, resource.get(path(path)), context);
        }
        for (String path : SUBNET_GROUP_PATHS) {
            resource.get(path).target().flatMap(context::resource)
                    .ifPresent(group -> inSubnets(component, group.get("SubnetIds"), context));
        }
        for (String path : GROUP_PATHS) {
            context.addSecurityGroups(component, resource.get(path(path)));
        }
        for (String path : ROLE_PATHS) {
            context.setPrincipal(component, resource.get(path(path)));
        }
        for (TemplateResource mount : context.referring(resource.id(), "AWS::EFS::MountTarget")) {
            context.places().into(component, context.subnets(mount.get("SubnetId")));
            context.addSecurityGroups(component, mount.get("SecurityGroups"));
        }
        resource.target("VpcId").or(() -> resource.target("Vpc")).or(() -> resource.target("VPCId"))
                .flatMap(id -> context.find(id, Network.class))
                .ifPresent(network -> context.places().into(component, network));
    }

    private static void inSubnets(Component component, Resolved ids, ImportContext context) {
        Subnets subnets = context.subnets(ids);
        if (subnets.known().isEmpty()) {
            return;
        }
        context.places().into(component, subnets);
        subnets.countZones(component);
        if (component.getMultiZone() == Fact.UNKNOWN && subnets.severalZones() == Fact.NO) {
            component.setMultiZone(Fact.NO);
        }
        if (component.getInternetFacing() == Fact.UNKNOWN && subnets.isPublic() == Fact.NO) {
            component.setInternetFacing(Fact.NO);
        }
    }
}
