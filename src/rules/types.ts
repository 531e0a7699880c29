/** The types of segment rules: strict for rules that are built, with `Unrecognized` for rules that the API sent. */
import type { components } from "../../generated/api.ts";
import type { Operator } from "./operators.ts";

type Schemas = components["schemas"];

/**
 * A node of a type that this version does not know. At run time, `type` is what the API sent. The template literal here lets
 * the compiler narrow on `type`, which a plain `string` would prevent.
 */
export interface Unrecognized {
  readonly type: `unrecognized ${string}`;
}

/** How many items of an array must match. Null for values that are not arrays. */
export type ArrayMatching = Schemas["RuleArrayMatching"];
/** A limit of a number or percentage of profiles, from `top` or `percent`. */
export type Limit = Schemas["RuleLimit"];
/** An order of profiles, from `asc` or `desc`. */
export type Order = Schemas["RuleLimitOrder"];

/** The rule of a segment, as the API documents it: what calls return, what readers return, and what calls take. */
export type Rule = Schemas["Rule"];

/** The rule of a draft, `{}` or null. The `never` keys make the compiler report errors in other rules at the wrong key. */
export type EmptyRule = (Record<string, never> & { type?: never; conditions?: never }) | null;

/** An attribute of the profile, from `attribute`. */
export type AttributeValue = Schemas["AttributeValue"];
/** An attribute of the profile's customer group, from `groupAttribute`. */
export type CustomerGroupValue = Schemas["CustomerGroupAttributeValue"];
/** How the rows of a behavior become one value, such as a count or a sum. */
export type Aggregation = Schemas["RuleAggregation"];

/**
 * A value that is aggregated from the rows of a behavior.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 */
export interface AggregationValue<U = never> extends Omit<Schemas["AggregationValue"], "aggregation" | "filter"> {
  aggregation: Aggregation | U;
  filter: Filter<U>;
}

/**
 * The value that a condition tests.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 */
export type LeftValue<U = never> = AttributeValue | CustomerGroupValue | AggregationValue<U>;

/**
 * Selects rows of a behavior. An empty filter selects all rows.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 */
export type Filter<U = never> = FilterGroup<U> | EmptyRule;

/**
 * Conditions on the columns of a behavior, of which all must hold (`And`), or at least one (`Or`).
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 */
export interface FilterGroup<U = never> {
  type: "And" | "Or";
  conditions: FilterCondition<U>[];
}

/**
 * A condition on a column of a behavior.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 * @typeParam O The operator.
 */
export interface ColumnFilter<U = never, O = Operator | U> extends Omit<Schemas["ColumnFilter"], "operator"> {
  operator: O;
}

/**
 * A condition on a column of a behavior, or a group of such conditions.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 */
export type FilterCondition<U = never> = FilterGroup<U> | ColumnFilter<U> | U;

/**
 * A condition on one value of a profile.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 * @typeParam O The operator.
 */
export interface ValueCondition<U = never, O = Operator | U> extends Omit<
  Schemas["ValueCondition"],
  "leftValue" | "operator"
> {
  leftValue: LeftValue<U>;
  operator: O;
}

/** The type of a reference to a segment, a funnel stage or a variant. */
export type SegmentReferenceType = Schemas["SegmentReference"]["type"];

/**
 * A condition that refers to a segment, a funnel stage or a variant.
 *
 * @typeParam T What it refers to.
 */
export interface SegmentReference<T extends SegmentReferenceType = SegmentReferenceType> extends Omit<
  Schemas["SegmentReference"],
  "type"
> {
  type: T;
}

/** A condition on the score of a predictive segment. */
export type PredictiveScoreReference = Schemas["PredictiveScoreReference"];

/**
 * A condition on a result of an RFM model.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 * @typeParam O The operator.
 */
export interface RfmReference<U = never, O = Operator | U> extends Omit<Schemas["RfmAttributeReference"], "operator"> {
  operator: O;
}

/**
 * A condition on a result of a customer lifetime value model.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 * @typeParam O The operator.
 */
export interface CltvReference<U = never, O = Operator | U> extends Omit<
  Schemas["CltvAttributeReference"],
  "operator"
> {
  operator: O;
}

/**
 * A condition that refers to a segment, a funnel stage, a variant, a predictive score or a model.
 *
 * @typeParam U Other nodes: none in rules that are built, `Unrecognized` in rules that are read.
 */
export type Reference<U = never> = SegmentReference | PredictiveScoreReference | RfmReference<U> | CltvReference<U>;
/** The `type` of a reference. */
export type ReferenceType = Reference["type"];

/** Conditions of which all must hold (`And`), or at least one (`Or`). */
export interface PlainGroup {
  type: "And" | "Or";
  conditions: RuleCondition[];
  /** Has no meaning for these types. The API sends empty ones. */
  expr?: string;
  /** A description for readers of the rule. */
  description?: string;
  /** The dashboard of the segment. Public templates have it here, as null. */
  segmentInsightDashboardId?: string | null;
}

/** Conditions that are combined by `expr`, such as `1 and (2 or 3)`. */
export interface CompositeGroup extends Omit<PlainGroup, "type" | "expr"> {
  type: "Composite";
  expr: string;
}

/** A group of conditions. */
export type RuleGroup = PlainGroup | CompositeGroup;
/** A condition, or a group of conditions. */
export type RuleCondition = RuleGroup | ValueCondition | Reference;

/** A rule: groups, which hold the conditions. */
export interface PlainRule extends Omit<PlainGroup, "conditions" | "description"> {
  conditions: RuleGroup[];
  /** Limits the number of profiles. */
  limit?: Limit | null;
}

/** A rule whose groups are combined by `expr`. */
export interface CompositeRule extends Omit<PlainRule, "type" | "expr"> {
  type: "Composite";
  expr: string;
}

/** A rule as the API documents it, for rules that are built. */
export type BuiltRule = PlainRule | CompositeRule | EmptyRule;

/** A group as the API sends it: of any depth, and with conditions directly in the rule. */
export interface ReadGroup extends Omit<PlainGroup, "type" | "conditions"> {
  type: "And" | "Or" | "Composite";
  conditions: ReadCondition[];
  limit?: Limit | null;
}

/** A condition or group as the API sends it. */
export type ReadCondition = ReadGroup | ValueCondition<Unrecognized> | Reference<Unrecognized> | Unrecognized;

/** A rule as the API sends it. Rules from the client and rules that are built are assignable to it. */
export type ReadRule = ReadGroup | EmptyRule | Unrecognized;

/** Any node of a rule that has a `type`: groups and conditions, also those in filters. */
export type RuleNode = ReadCondition | FilterCondition<Unrecognized>;
