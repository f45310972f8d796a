import { FILE_ADAPTER } from "./file-adapter";
import { describePlanContract } from "./plan-contract";

describePlanContract(FILE_ADAPTER, 300);
