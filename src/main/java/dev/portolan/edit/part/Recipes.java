package dev.portolan.edit.part;

/** Which recipe makes which part. */
final class Recipes {
    private static final Recipe CLUSTER = new ClusterRecipe();

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
            case CLIENT -> ClientRecipe.CLIENT;
            case TIDB -> ClientRecipe.TIDB;
            case PEERING, PRIVATE_LINE, ACCOUNT, SECURITY_GROUP, ROUTE_TABLE, NETWORK_ACL, TRANSIT_GATEWAY,
                 INTERNET_GATEWAY, NAT_GATEWAY, PUBLIC_ADDRESS, LOAD_BALANCER, ENDPOINT_SERVICE, ENDPOINT, HOSTED_ZONE,
                 BROKER -> ConnectRecipe.CONNECT;
        };
    }
}
