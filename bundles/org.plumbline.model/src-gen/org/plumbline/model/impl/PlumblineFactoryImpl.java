/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.plumbline.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlumblineFactoryImpl extends EFactoryImpl implements PlumblineFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PlumblineFactory init() {
		try {
			PlumblineFactory thePlumblineFactory = (PlumblineFactory)EPackage.Registry.INSTANCE.getEFactory(PlumblinePackage.eNS_URI);
			if (thePlumblineFactory != null) {
				return thePlumblineFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PlumblineFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlumblineFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PlumblinePackage.PROPERTY: return createProperty();
			case PlumblinePackage.WORKLOAD: return createWorkload();
			case PlumblinePackage.OBJECTIVES: return createObjectives();
			case PlumblinePackage.PRACTICES: return createPractices();
			case PlumblinePackage.ACCOUNT: return createAccount();
			case PlumblinePackage.REGION: return createRegion();
			case PlumblinePackage.AVAILABILITY_ZONE: return createAvailabilityZone();
			case PlumblinePackage.NETWORK: return createNetwork();
			case PlumblinePackage.SUBNET: return createSubnet();
			case PlumblinePackage.GROUP: return createGroup();
			case PlumblinePackage.COMPUTE: return createCompute();
			case PlumblinePackage.DATA_STORE: return createDataStore();
			case PlumblinePackage.MESSAGING: return createMessaging();
			case PlumblinePackage.NETWORK_ENTRY: return createNetworkEntry();
			case PlumblinePackage.IDENTITY: return createIdentity();
			case PlumblinePackage.SECRET_STORE: return createSecretStore();
			case PlumblinePackage.OBSERVABILITY: return createObservability();
			case PlumblinePackage.DELIVERY_PIPELINE: return createDeliveryPipeline();
			case PlumblinePackage.CLIENT: return createClient();
			case PlumblinePackage.EXTERNAL_SYSTEM: return createExternalSystem();
			case PlumblinePackage.GENERIC_COMPONENT: return createGenericComponent();
			case PlumblinePackage.DATA_FLOW: return createDataFlow();
			case PlumblinePackage.SECURITY_GROUP: return createSecurityGroup();
			case PlumblinePackage.TRAFFIC_RULE: return createTrafficRule();
			case PlumblinePackage.PRINCIPAL: return createPrincipal();
			case PlumblinePackage.POLICY: return createPolicy();
			case PlumblinePackage.STATEMENT: return createStatement();
			case PlumblinePackage.ALARM: return createAlarm();
			case PlumblinePackage.BUDGET: return createBudget();
			case PlumblinePackage.REVIEW: return createReview();
			case PlumblinePackage.ANSWER: return createAnswer();
			case PlumblinePackage.DECISION: return createDecision();
			case PlumblinePackage.MILESTONE: return createMilestone();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PlumblinePackage.FACT:
				return createFactFromString(eDataType, initialValue);
			case PlumblinePackage.STAGE:
				return createStageFromString(eDataType, initialValue);
			case PlumblinePackage.CRITICALITY:
				return createCriticalityFromString(eDataType, initialValue);
			case PlumblinePackage.DATA_CLASS:
				return createDataClassFromString(eDataType, initialValue);
			case PlumblinePackage.INTERACTION:
				return createInteractionFromString(eDataType, initialValue);
			case PlumblinePackage.AUTHENTICATION:
				return createAuthenticationFromString(eDataType, initialValue);
			case PlumblinePackage.PRICING_MODEL:
				return createPricingModelFromString(eDataType, initialValue);
			case PlumblinePackage.LOAD_PATTERN:
				return createLoadPatternFromString(eDataType, initialValue);
			case PlumblinePackage.ACCESS_KIND:
				return createAccessKindFromString(eDataType, initialValue);
			case PlumblinePackage.SCALING:
				return createScalingFromString(eDataType, initialValue);
			case PlumblinePackage.ENVIRONMENT:
				return createEnvironmentFromString(eDataType, initialValue);
			case PlumblinePackage.ACCESS_PATTERN:
				return createAccessPatternFromString(eDataType, initialValue);
			case PlumblinePackage.WORLD_AREA:
				return createWorldAreaFromString(eDataType, initialValue);
			case PlumblinePackage.PROCESSOR_ARCHITECTURE:
				return createProcessorArchitectureFromString(eDataType, initialValue);
			case PlumblinePackage.DEPLOYMENT:
				return createDeploymentFromString(eDataType, initialValue);
			case PlumblinePackage.ROLLOUT:
				return createRolloutFromString(eDataType, initialValue);
			case PlumblinePackage.COMPUTE_KIND:
				return createComputeKindFromString(eDataType, initialValue);
			case PlumblinePackage.DATA_STORE_KIND:
				return createDataStoreKindFromString(eDataType, initialValue);
			case PlumblinePackage.MESSAGING_KIND:
				return createMessagingKindFromString(eDataType, initialValue);
			case PlumblinePackage.NETWORK_ENTRY_KIND:
				return createNetworkEntryKindFromString(eDataType, initialValue);
			case PlumblinePackage.IDENTITY_KIND:
				return createIdentityKindFromString(eDataType, initialValue);
			case PlumblinePackage.SECRET_KIND:
				return createSecretKindFromString(eDataType, initialValue);
			case PlumblinePackage.OBSERVABILITY_KIND:
				return createObservabilityKindFromString(eDataType, initialValue);
			case PlumblinePackage.GROUP_KIND:
				return createGroupKindFromString(eDataType, initialValue);
			case PlumblinePackage.RECOVERY_STRATEGY:
				return createRecoveryStrategyFromString(eDataType, initialValue);
			case PlumblinePackage.PRINCIPAL_KIND:
				return createPrincipalKindFromString(eDataType, initialValue);
			case PlumblinePackage.EFFECT:
				return createEffectFromString(eDataType, initialValue);
			case PlumblinePackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case PlumblinePackage.DECISION_KIND:
				return createDecisionKindFromString(eDataType, initialValue);
			case PlumblinePackage.SOURCE_LOCATION:
				return createSourceLocationFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PlumblinePackage.FACT:
				return convertFactToString(eDataType, instanceValue);
			case PlumblinePackage.STAGE:
				return convertStageToString(eDataType, instanceValue);
			case PlumblinePackage.CRITICALITY:
				return convertCriticalityToString(eDataType, instanceValue);
			case PlumblinePackage.DATA_CLASS:
				return convertDataClassToString(eDataType, instanceValue);
			case PlumblinePackage.INTERACTION:
				return convertInteractionToString(eDataType, instanceValue);
			case PlumblinePackage.AUTHENTICATION:
				return convertAuthenticationToString(eDataType, instanceValue);
			case PlumblinePackage.PRICING_MODEL:
				return convertPricingModelToString(eDataType, instanceValue);
			case PlumblinePackage.LOAD_PATTERN:
				return convertLoadPatternToString(eDataType, instanceValue);
			case PlumblinePackage.ACCESS_KIND:
				return convertAccessKindToString(eDataType, instanceValue);
			case PlumblinePackage.SCALING:
				return convertScalingToString(eDataType, instanceValue);
			case PlumblinePackage.ENVIRONMENT:
				return convertEnvironmentToString(eDataType, instanceValue);
			case PlumblinePackage.ACCESS_PATTERN:
				return convertAccessPatternToString(eDataType, instanceValue);
			case PlumblinePackage.WORLD_AREA:
				return convertWorldAreaToString(eDataType, instanceValue);
			case PlumblinePackage.PROCESSOR_ARCHITECTURE:
				return convertProcessorArchitectureToString(eDataType, instanceValue);
			case PlumblinePackage.DEPLOYMENT:
				return convertDeploymentToString(eDataType, instanceValue);
			case PlumblinePackage.ROLLOUT:
				return convertRolloutToString(eDataType, instanceValue);
			case PlumblinePackage.COMPUTE_KIND:
				return convertComputeKindToString(eDataType, instanceValue);
			case PlumblinePackage.DATA_STORE_KIND:
				return convertDataStoreKindToString(eDataType, instanceValue);
			case PlumblinePackage.MESSAGING_KIND:
				return convertMessagingKindToString(eDataType, instanceValue);
			case PlumblinePackage.NETWORK_ENTRY_KIND:
				return convertNetworkEntryKindToString(eDataType, instanceValue);
			case PlumblinePackage.IDENTITY_KIND:
				return convertIdentityKindToString(eDataType, instanceValue);
			case PlumblinePackage.SECRET_KIND:
				return convertSecretKindToString(eDataType, instanceValue);
			case PlumblinePackage.OBSERVABILITY_KIND:
				return convertObservabilityKindToString(eDataType, instanceValue);
			case PlumblinePackage.GROUP_KIND:
				return convertGroupKindToString(eDataType, instanceValue);
			case PlumblinePackage.RECOVERY_STRATEGY:
				return convertRecoveryStrategyToString(eDataType, instanceValue);
			case PlumblinePackage.PRINCIPAL_KIND:
				return convertPrincipalKindToString(eDataType, instanceValue);
			case PlumblinePackage.EFFECT:
				return convertEffectToString(eDataType, instanceValue);
			case PlumblinePackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case PlumblinePackage.DECISION_KIND:
				return convertDecisionKindToString(eDataType, instanceValue);
			case PlumblinePackage.SOURCE_LOCATION:
				return convertSourceLocationToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Property createProperty() {
		PropertyImpl property = new PropertyImpl();
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workload createWorkload() {
		WorkloadImpl workload = new WorkloadImpl();
		return workload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Objectives createObjectives() {
		ObjectivesImpl objectives = new ObjectivesImpl();
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Practices createPractices() {
		PracticesImpl practices = new PracticesImpl();
		return practices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account createAccount() {
		AccountImpl account = new AccountImpl();
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region createRegion() {
		RegionImpl region = new RegionImpl();
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AvailabilityZone createAvailabilityZone() {
		AvailabilityZoneImpl availabilityZone = new AvailabilityZoneImpl();
		return availabilityZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network createNetwork() {
		NetworkImpl network = new NetworkImpl();
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subnet createSubnet() {
		SubnetImpl subnet = new SubnetImpl();
		return subnet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Group createGroup() {
		GroupImpl group = new GroupImpl();
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Compute createCompute() {
		ComputeImpl compute = new ComputeImpl();
		return compute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataStore createDataStore() {
		DataStoreImpl dataStore = new DataStoreImpl();
		return dataStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Messaging createMessaging() {
		MessagingImpl messaging = new MessagingImpl();
		return messaging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkEntry createNetworkEntry() {
		NetworkEntryImpl networkEntry = new NetworkEntryImpl();
		return networkEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identity createIdentity() {
		IdentityImpl identity = new IdentityImpl();
		return identity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecretStore createSecretStore() {
		SecretStoreImpl secretStore = new SecretStoreImpl();
		return secretStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Observability createObservability() {
		ObservabilityImpl observability = new ObservabilityImpl();
		return observability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveryPipeline createDeliveryPipeline() {
		DeliveryPipelineImpl deliveryPipeline = new DeliveryPipelineImpl();
		return deliveryPipeline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Client createClient() {
		ClientImpl client = new ClientImpl();
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExternalSystem createExternalSystem() {
		ExternalSystemImpl externalSystem = new ExternalSystemImpl();
		return externalSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GenericComponent createGenericComponent() {
		GenericComponentImpl genericComponent = new GenericComponentImpl();
		return genericComponent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataFlow createDataFlow() {
		DataFlowImpl dataFlow = new DataFlowImpl();
		return dataFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityGroup createSecurityGroup() {
		SecurityGroupImpl securityGroup = new SecurityGroupImpl();
		return securityGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrafficRule createTrafficRule() {
		TrafficRuleImpl trafficRule = new TrafficRuleImpl();
		return trafficRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Principal createPrincipal() {
		PrincipalImpl principal = new PrincipalImpl();
		return principal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Policy createPolicy() {
		PolicyImpl policy = new PolicyImpl();
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Statement createStatement() {
		StatementImpl statement = new StatementImpl();
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alarm createAlarm() {
		AlarmImpl alarm = new AlarmImpl();
		return alarm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Budget createBudget() {
		BudgetImpl budget = new BudgetImpl();
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review createReview() {
		ReviewImpl review = new ReviewImpl();
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer createAnswer() {
		AnswerImpl answer = new AnswerImpl();
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Milestone createMilestone() {
		MilestoneImpl milestone = new MilestoneImpl();
		return milestone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fact createFactFromString(EDataType eDataType, String initialValue) {
		Fact result = Fact.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFactToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stage createStageFromString(EDataType eDataType, String initialValue) {
		Stage result = Stage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Criticality createCriticalityFromString(EDataType eDataType, String initialValue) {
		Criticality result = Criticality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCriticalityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataClass createDataClassFromString(EDataType eDataType, String initialValue) {
		DataClass result = DataClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Interaction createInteractionFromString(EDataType eDataType, String initialValue) {
		Interaction result = Interaction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInteractionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Authentication createAuthenticationFromString(EDataType eDataType, String initialValue) {
		Authentication result = Authentication.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuthenticationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PricingModel createPricingModelFromString(EDataType eDataType, String initialValue) {
		PricingModel result = PricingModel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPricingModelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LoadPattern createLoadPatternFromString(EDataType eDataType, String initialValue) {
		LoadPattern result = LoadPattern.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLoadPatternToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AccessKind createAccessKindFromString(EDataType eDataType, String initialValue) {
		AccessKind result = AccessKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccessKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scaling createScalingFromString(EDataType eDataType, String initialValue) {
		Scaling result = Scaling.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScalingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Environment createEnvironmentFromString(EDataType eDataType, String initialValue) {
		Environment result = Environment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEnvironmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AccessPattern createAccessPatternFromString(EDataType eDataType, String initialValue) {
		AccessPattern result = AccessPattern.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccessPatternToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorldArea createWorldAreaFromString(EDataType eDataType, String initialValue) {
		WorldArea result = WorldArea.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWorldAreaToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProcessorArchitecture createProcessorArchitectureFromString(EDataType eDataType, String initialValue) {
		ProcessorArchitecture result = ProcessorArchitecture.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProcessorArchitectureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Deployment createDeploymentFromString(EDataType eDataType, String initialValue) {
		Deployment result = Deployment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeploymentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Rollout createRolloutFromString(EDataType eDataType, String initialValue) {
		Rollout result = Rollout.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRolloutToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComputeKind createComputeKindFromString(EDataType eDataType, String initialValue) {
		ComputeKind result = ComputeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComputeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataStoreKind createDataStoreKindFromString(EDataType eDataType, String initialValue) {
		DataStoreKind result = DataStoreKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataStoreKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MessagingKind createMessagingKindFromString(EDataType eDataType, String initialValue) {
		MessagingKind result = MessagingKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMessagingKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkEntryKind createNetworkEntryKindFromString(EDataType eDataType, String initialValue) {
		NetworkEntryKind result = NetworkEntryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNetworkEntryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IdentityKind createIdentityKindFromString(EDataType eDataType, String initialValue) {
		IdentityKind result = IdentityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdentityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SecretKind createSecretKindFromString(EDataType eDataType, String initialValue) {
		SecretKind result = SecretKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSecretKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ObservabilityKind createObservabilityKindFromString(EDataType eDataType, String initialValue) {
		ObservabilityKind result = ObservabilityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertObservabilityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GroupKind createGroupKindFromString(EDataType eDataType, String initialValue) {
		GroupKind result = GroupKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGroupKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecoveryStrategy createRecoveryStrategyFromString(EDataType eDataType, String initialValue) {
		RecoveryStrategy result = RecoveryStrategy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecoveryStrategyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrincipalKind createPrincipalKindFromString(EDataType eDataType, String initialValue) {
		PrincipalKind result = PrincipalKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrincipalKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Effect createEffectFromString(EDataType eDataType, String initialValue) {
		Effect result = Effect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEffectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionKind createDecisionKindFromString(EDataType eDataType, String initialValue) {
		DecisionKind result = DecisionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SourceLocation createSourceLocation(final String it) {
		return org.plumbline.model.SourceLocation.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SourceLocation createSourceLocationFromString(EDataType eDataType, String initialValue) {
		return createSourceLocation(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSourceLocation(final SourceLocation it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSourceLocationToString(EDataType eDataType, Object instanceValue) {
		return convertSourceLocation((SourceLocation)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlumblinePackage getPlumblinePackage() {
		return (PlumblinePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PlumblinePackage getPackage() {
		return PlumblinePackage.eINSTANCE;
	}

} //PlumblineFactoryImpl
