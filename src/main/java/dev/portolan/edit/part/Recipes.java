package dev.portolan.edit.part;

/** Which recipe makes which part. */
final class Recipes {
    private static final Recipe CLUSTER = new ClusterRecipe();
    private static final Recipe CLIENT = new ClientRecipe();
    private static final Recipe TIDB = new TidbRecipe();
    private static final Recipe OWNER = new OwnerRecipe();
    private static final Recipe ZONE = new ZoneRecipe();
    private static final Recipe BROKER = new BrokerRecipe();

    private Recipes() {
    }

    static Recipe of(PartKind kind) {
        return switch (kind) {
            case REGION -> PlaceRecipe.REGION;
            case VPC -> PlaceRecipe.VPC;
            case CLASSIC -> PlaceRecipe.CLASSIC;
            case SITE -> PlaceRecipe.SITE;
            case INTERNET -> PlaceRecipe.INTERNET;
            case SUBNET -> PlaceRecipe.SUBNET;
            case MSK, MSK_IAM, MSK_SCRAM, EMR, EMR_LEGACY, DMS, KRAFT, ZOOKEEPER -> CLUSTER;
            case CLIENT -> CLIENT;
            case TIDB -> TIDB;
            case PEERING, PRIVATE_LINE -> ConnectRecipe.CONNECT;
            case ACCOUNT -> OWNER;
            case SECURITY_GROUP -> GuardRecipe.SECURITY_GROUP;
            case ROUTE_TABLE -> GuardRecipe.ROUTE_TABLE;
            case NETWORK_ACL -> GuardRecipe.NETWORK_ACL;
            case TRANSIT_GATEWAY -> GatewayRecipe.TRANSIT;
            case INTERNET_GATEWAY -> GatewayRecipe.INTERNET;
            case NAT_GATEWAY -> GatewayRecipe.NAT;
            case PUBLIC_ADDRESS -> GatewayRecipe.PUBLIC_ADDRESS;
            case LOAD_BALANCER -> FrontRecipe.LOAD_BALANCER;
            case ENDPOINT_SERVICE -> FrontRecipe.ENDPOINT_SERVICE;
            case ENDPOINT -> FrontRecipe.ENDPOINT;
            case HOSTED_ZONE -> ZONE;
            case BROKER -> BROKER;
        };
    }
}
