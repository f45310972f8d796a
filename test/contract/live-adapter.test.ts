import { LIVE_ADAPTER } from "./live-adapter";
import { describePlanContract } from "./plan-contract";

describePlanContract(LIVE_ADAPTER, 100);
