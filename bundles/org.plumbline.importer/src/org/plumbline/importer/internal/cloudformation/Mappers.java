/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.plumbline.importer.internal.sam.SamExpansion;

/** The list of all mappers. */
public final class Mappers {

    private static final List<ResourceMapper> WHOLES = List.of(new NetworkMapper(), new SecurityGroupMapper(),
            new InstanceMapper(), new AutoScalingMapper(), new FunctionMapper(), new ContainerMapper(),
            new LoadBalancerMapper(), new ClassicLoadBalancerMapper(), new ApiMapper(), new CdnMapper(),
            new DatabaseMapper(), new TableMapper(), new BucketMapper(), new MessagingMapper(),
            new EventRuleMapper(), new PrincipalMapper(), new PolicyMapper(), new PermissionMapper(),
            new SecretMapper(), new ObservabilityMapper(), new GatewayMapper(), new StackMapper(),
            new ConnectorMapper(), new CatalogueMapper());
    private static final Map<String, ResourceMapper> BY_TYPE = new HashMap<>();

    static {
        WHOLES.forEach(Mappers::register);
        register(new FoldingMapper(WHOLES));
    }

    private static void register(ResourceMapper mapper) {
        for (String type : mapper.types()) {
            if (BY_TYPE.put(type, mapper) != null) {
                throw new IllegalStateException("two mappers take " + type);
            }
        }
    }

    private Mappers() {
    }

    /** The mapper for a resource type, or null for a type without meaning to the model. */
    static ResourceMapper of(String type) {
        ResourceMapper mapper = BY_TYPE.get(type);
        return mapper == null && FoldingMapper.isCustom(type) ? BY_TYPE.get(FoldingMapper.CUSTOM) : mapper;
    }

    /** Every type with a mapper, in alphabetical order. */
    public static List<String> types() {
        return Stream.concat(BY_TYPE.keySet().stream(), SamExpansion.types().stream()).distinct().sorted().toList();
    }
}
