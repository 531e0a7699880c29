/** Segment rules as types: strict where a rule is built; with `Unrecognized` where one is read that the API sent. */
import type { components } from "../../generated/api.ts";
import type { Operator } from "./operators.ts";

type Schemas = components["schemas"];

/**
 * A node of a kind that this version does not know. Its `type` at run time is whatever the API sent; this one is for the
 * compiler, which then still narrows on `type` (a plain `string` among the literals would end that).
 */
export interface Unrecognized {
  readonly type: `unrecognized ${string}`;
}

export type ArrayMatching = Schemas["RuleArrayMatching"];
export type Limit = Schemas["RuleLimit"];
export type Order = Schemas["RuleLimitOrder"];

/** A rule without conditions, `{}` or null: that of a draft. Its `never` keys keep errors in a rule at the faulty key. */
export type EmptyRule = (Record<string, never> & { type?: never; conditions?: never }) | null;

// `U` below is what a reader may meet besides: nothing in a rule that is built, `Unrecognized` in one that is read.

export type AttributeValue = Schemas["AttributeValue"];
export type CustomerGroupValue = Schemas["CustomerGroupAttributeValue"];
export type Aggregation = Schemas["RuleAggregation"];

/** A number or value made from the rows of a behavior. */
export interface AggregationValue<U = never> extends Omit<Schemas["AggregationValue"], "aggregation" | "filter"> {
  aggregation: Aggregation | U;
  filter: Filter<U>;
}

/** What a condition tests. */
export type LeftValue<U = never> = AttributeValue | CustomerGroupValue | AggregationValue<U>;

/** Which rows of a behavior count; all for the empty one. */
export type Filter<U = never> = FilterGroup<U> | EmptyRule;

export interface FilterGroup<U = never> {
  type: "And" | "Or";
  conditions: FilterCondition<U>[];
}

/** A test of a column of a behavior. */
export interface ColumnFilter<U = never, O = Operator | U> extends Omit<Schemas["ColumnFilter"], "operator"> {
  operator: O;
}

export type FilterCondition<U = never> = FilterGroup<U> | ColumnFilter<U> | U;

/** A test of one value of a profile. */
export interface ValueCondition<U = never, O = Operator | U> extends Omit<
  Schemas["ValueCondition"],
  "leftValue" | "operator"
> {
  leftValue: LeftValue<U>;
  operator: O;
}

export type SegmentReference = Schemas["SegmentReference"];
export type PredictiveScoreReference = Schemas["PredictiveScoreReference"];

/** A test of a result of an RFM model. */
export interface RfmReference<U = never, O = Operator | U> extends Omit<Schemas["RfmAttributeReference"], "operator"> {
  operator: O;
}

/** A test of a result of a customer lifetime value model. */
export interface CltvReference<U = never, O = Operator | U> extends Omit<
  Schemas["CltvAttributeReference"],
  "operator"
> {
  operator: O;
}

/** A condition on what is defined elsewhere: a segment, a funnel stage, a variant, a predictive score or a model. */
export type Reference<U = never> = SegmentReference | PredictiveScoreReference | RfmReference<U> | CltvReference<U>;
export type ReferenceType = Reference["type"];

/** Conditions that count as one: all of them, or at least one. */
export interface PlainGroup {
  type: "And" | "Or";
  conditions: RuleCondition[];
  /** Means nothing beside these types; rules in the field carry an empty one. */
  expr?: string;
  /** A remark for people. */
  description?: string;
}

/** Conditions that combine as `expr` says, `1 and (2 or 3)`. */
export interface CompositeGroup extends Omit<PlainGroup, "type" | "expr"> {
  type: "Composite";
  expr: string;
}

export type RuleGroup = PlainGroup | CompositeGroup;
export type RuleCondition = RuleGroup | ValueCondition | Reference;

/** The top of a rule; it holds groups, and they the conditions. */
export interface PlainRule extends Omit<PlainGroup, "conditions" | "description"> {
  conditions: RuleGroup[];
  /** Keeps only some of the profiles that match. */
  limit?: Limit | null;
}

/** The top of a rule whose groups combine as `expr` says. */
export interface CompositeRule extends Omit<PlainRule, "type" | "expr"> {
  type: "Composite";
  expr: string;
}

/** A rule as the API documents it, which is how to build one. */
export type BuiltRule = PlainRule | CompositeRule | EmptyRule;

/** A group as the field sends it: of any depth, with conditions also right under the top. */
export interface ReadGroup extends Omit<PlainGroup, "type" | "conditions"> {
  type: "And" | "Or" | "Composite";
  conditions: ReadCondition[];
  limit?: Limit | null;
}

export type ReadCondition = ReadGroup | ValueCondition<Unrecognized> | Reference<Unrecognized> | Unrecognized;

/** A rule as the field sends it; what the client gives, and what is built, are such rules too. */
export type ReadRule = ReadGroup | EmptyRule | Unrecognized;

/** Any node of a rule that has a `type`: groups, conditions, and those of the filters in them. */
export type RuleNode = ReadCondition | FilterCondition<Unrecognized>;
