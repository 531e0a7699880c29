/** Generated from openapi/cdp-api.yaml by "npm run generate". Do not edit. */

/** The address of each region. */
export const servers = {
  us01: "https://api-cdp.treasuredata.com",
  jp01: "https://api-cdp.treasuredata.co.jp",
  eu01: "https://api-cdp.eu01.treasuredata.com",
  ap02: "https://api-cdp.ap02.treasuredata.com",
  ap03: "https://api-cdp.ap03.treasuredata.com",
} as const;

/** Every operation of the API by the name of its call. */
export const routes = {
  activationTemplates: {
    /**
     * Create an activation template.
     *
     * `POST /entities/activation_templates`
     */
    create: { method: "POST", path: "/entities/activation_templates", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Delete an activation template.
     *
     * Answers 409 when something that still uses the template forbids it.
     *
     * `DELETE /entities/activation_templates/{id}`
     */
    delete: { method: "DELETE", path: "/entities/activation_templates/{id}", accept: "application/json", idempotent: true },
    /**
     * Get an activation template.
     *
     * `GET /entities/activation_templates/{id}`
     */
    get: { method: "GET", path: "/entities/activation_templates/{id}", accept: "application/json" },
    /**
     * Update an activation template.
     *
     * `PATCH /entities/activation_templates/{id}`
     */
    update: { method: "PATCH", path: "/entities/activation_templates/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
  },
  audiences: {
    activations: {
      /**
       * List the activations of a parent segment.
       *
       * In JSON:API: `cdp.parentSegments.activations.list`.
       *
       * `GET /audiences/{audienceId}/syndications`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/syndications", accept: "application/json", itemsField: "" },
    },
    attributes: {
      /**
       * List the attributes of a parent segment.
       *
       * Lists the columns that rules and activations can use: those of attribute tables, enriched ones,
       * and those of the master table, which have fewer keys.
       *
       * `GET /audiences/{audienceId}/attributes`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/attributes", accept: "application/json", itemsField: "" },
    },
    behaviors: {
      /**
       * List the behaviors of a parent segment.
       *
       * `GET /audiences/{audienceId}/behaviors`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/behaviors", accept: "application/json", itemsField: "" },
      sampleValues: {
        /**
         * Sample the values of a behavior column.
         *
         * `GET /audiences/{audienceId}/behaviors/{audienceBehaviorId}/sample_values`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/behaviors/{audienceBehaviorId}/sample_values", accept: "application/json", itemsField: "" },
      },
    },
    /**
     * Create a parent segment.
     *
     * Saves the configuration only. No profile exists until a run builds the tables,
     * on schedule or by `POST /audiences/{audienceId}/run`.
     *
     * `POST /audiences`
     */
    create: { method: "POST", path: "/audiences", requestMediaType: "application/json", accept: "application/json" },
    /**
     * Delete a parent segment.
     *
     * `DELETE /audiences/{audienceId}`
     */
    delete: { method: "DELETE", path: "/audiences/{audienceId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    executions: {
      /**
       * List the runs of a parent segment.
       *
       * `GET /audiences/{audienceId}/executions`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/executions", accept: "application/json", itemsField: "" },
    },
    folders: {
      activations: {
        /**
         * List the activations under a folder.
         *
         * Covers the folder and all folders below it. Both paging parameters are ignored, and everything comes
         * in one answer, when `connection_type` filters the list or `sorted_by` names `connection_type`.
         *
         * `GET /audiences/{audienceId}/folders/{folderId}/syndications`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/folders/{folderId}/syndications", accept: "application/json", dateParameters: { start_after: "time", start_before: "time" }, arrayParameters: { connection_type: "repeat", schedule_status: "comma", created_by_td_user_id: "comma", activation_template_id: "comma", repeat_unit: "comma" }, itemsField: "syndications", pagination: "cursor" },
      },
      /**
       * Create a folder in a parent segment.
       *
       * The body cannot say where in the tree the folder goes. `POST /entities/folders` takes the folder around it too.
       *
       * In JSON:API: `cdp.folders.create`.
       *
       * `POST /audiences/{audienceId}/folders`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/folders", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Delete a folder of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/folders/{folderId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.folders.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/folders/{folderId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
      /**
       * Read a folder of a parent segment.
       *
       * In JSON:API: `cdp.folders.get`.
       *
       * `GET /audiences/{audienceId}/folders/{folderId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/folders/{folderId}", accept: "application/json" },
      /**
       * List the folders of a parent segment.
       *
       * `GET /audiences/{audienceId}/folders`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/folders", accept: "application/json", itemsField: "" },
      /**
       * Move segments into a folder.
       *
       * JSON:API moves one segment at a time, by an update of nothing but its `relationships.parentFolder`.
       *
       * `POST /audiences/{audienceId}/folders/{folderId}/put_in`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.segments.update`.
       */
      putIn: { method: "POST", path: "/audiences/{audienceId}/folders/{folderId}/put_in", requestMediaType: "application/json", accept: "application/json", mayBeEmpty: true },
      segments: {
        /**
         * List the segments of a folder.
         *
         * Answers all of them at once, there are no pages.
         *
         * `GET /audiences/{audienceId}/folders/{folderId}/segments`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/folders/{folderId}/segments", accept: "application/json", itemsField: "" },
      },
      /**
       * Rename or describe a folder.
       *
       * `PATCH /audiences/{audienceId}/folders/{folderId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.folders.update`.
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/folders/{folderId}", requestMediaType: "application/json", accept: "application/json" },
    },
    funnels: {
      /**
       * Copy a funnel into a folder.
       *
       * The body names the copy and the folder that gets it. JSON:API has no such operation.
       *
       * `POST /audiences/{audienceId}/funnels/{funnelId}/clone`
       */
      clone: { method: "POST", path: "/audiences/{audienceId}/funnels/{funnelId}/clone", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Create a funnel in a parent segment.
       *
       * `POST /audiences/{audienceId}/funnels`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.funnels.create`.
       */
      create: { method: "POST", path: "/audiences/{audienceId}/funnels", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Delete a funnel of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/funnels/{funnelId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.funnels.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/funnels/{funnelId}", accept: "application/json", idempotent: true },
      /**
       * Get a funnel of a parent segment.
       *
       * In JSON:API: `cdp.funnels.get`.
       *
       * `GET /audiences/{audienceId}/funnels/{funnelId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/funnels/{funnelId}", accept: "application/json" },
      /**
       * List the funnels of a parent segment in the REST dialect.
       *
       * In JSON:API: `cdp.parentSegments.funnels.list`.
       *
       * `GET /audiences/{audienceId}/funnels`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/funnels", accept: "application/json", itemsField: "" },
      statistics: {
        /**
         * Get the daily populations of a funnel and its stages.
         *
         * One measurement a day, by the clock of the parent segment's time zone. The day given in `to` is counted in.
         *
         * In JSON:API: `cdp.funnels.stages.statistics.list`.
         *
         * `GET /audiences/{audienceId}/funnels/{funnelId}/statistics`
         */
        get: { method: "GET", path: "/audiences/{audienceId}/funnels/{funnelId}/statistics", accept: "application/json", dateParameters: { from: "day", to: "day" } },
      },
      /**
       * Replace a funnel of a parent segment.
       *
       * Send all stages in their order. A stage that carries its `id` stays and may get a new name or place;
       * a stage without one is new.
       *
       * `PUT /audiences/{audienceId}/funnels/{funnelId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.funnels.update`.
       */
      update: { method: "PUT", path: "/audiences/{audienceId}/funnels/{funnelId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
    },
    /**
     * Read the configuration of a parent segment.
     *
     * A composable parent segment, whose data stays in another warehouse, answers in its own form:
     * it has `kind: composable` and no `master`.
     *
     * In JSON:API: `cdp.parentSegments.get`.
     *
     * `GET /audiences/{audienceId}`
     */
    get: { method: "GET", path: "/audiences/{audienceId}", accept: "application/json" },
    /**
     * List the configurations of all parent segments.
     *
     * Answers every parent segment with its master table, attributes, behaviors, schedule and population.
     * There are no pages, so expect a long answer. `GET /entities/parent_segments` lists the same
     * parent segments in brief.
     *
     * In JSON:API: `cdp.parentSegments.list`.
     *
     * `GET /audiences`
     */
    list: { method: "GET", path: "/audiences", accept: "application/json", itemsField: "" },
    predictiveSegments: {
      /**
       * Create a predictive segment in a parent segment.
       *
       * This only stores the settings, a run trains the model.
       *
       * `POST /audiences/{audienceId}/predictive_segments`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.predictiveSegments.create`.
       */
      create: { method: "POST", path: "/audiences/{audienceId}/predictive_segments", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Delete a predictive segment of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.predictiveSegments.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}", accept: "application/json", idempotent: true },
      executions: {
        /**
         * List the runs of a predictive segment in the REST dialect.
         *
         * There is no way to read one run alone; pick it by `workflowAttemptId`.
         *
         * In JSON:API: `cdp.predictiveSegments.executions.list`.
         *
         * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/executions`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/executions", accept: "application/json", itemsField: "" },
      },
      /**
       * Get a predictive segment of a parent segment.
       *
       * In JSON:API: `cdp.predictiveSegments.get`.
       *
       * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}", accept: "application/json" },
      /**
       * Let the API suggest feature columns for a parent segment.
       *
       * Asynchronous: the first call starts the work, and the same call is repeated until `status` is `success`.
       * There is no status for a failure, so stop after a while.
       *
       * In JSON:API: `cdp.segments.predictiveSegments.guessRuleAsync`.
       *
       * `GET /audiences/{audienceId}/predictive_segments/guess_rule_async`
       */
      guessRuleAsync: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/guess_rule_async", accept: "application/json" },
      /**
       * List the predictive segments of a parent segment.
       *
       * `GET /audiences/{audienceId}/predictive_segments`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/predictive_segments", accept: "application/json", itemsField: "" },
      model: {
        columns: {
          /**
           * List the columns a model uses, in the REST dialect.
           *
           * In JSON:API: `cdp.predictiveSegments.model.columns.get`.
           *
           * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/columns`
           */
          list: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/columns", accept: "application/json", itemsField: "" },
        },
        features: {
          /**
           * List the features of a model in the REST dialect.
           *
           * In JSON:API: `cdp.predictiveSegments.model.features.get`.
           *
           * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/features`
           */
          list: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/features", accept: "application/json", itemsField: "" },
        },
      },
      /**
       * Train the model of a predictive segment of a parent segment.
       *
       * Asynchronous: it answers at once. Find the run again among the executions and wait for a final status.
       *
       * `POST /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/run`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.predictiveSegments.run`.
       */
      run: { method: "POST", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/run", accept: "application/json" },
      scoreHistogram: {
        /**
         * Get how the scores of a model are spread, in the REST dialect.
         *
         * In JSON:API: `cdp.predictiveSegments.model.score.get`.
         *
         * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/score_histogram`
         */
        get: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/score_histogram", accept: "application/json", itemsField: "" },
      },
      /**
       * Change a predictive segment of a parent segment.
       *
       * `PATCH /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.predictiveSegments.update`.
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}", requestMediaType: "application/json", accept: "application/json" },
    },
    realtimeAttributes: {
      /**
       * Create a realtime attribute.
       *
       * The attribute works once the realtime setting reports `ok` again: poll the setting about every 10 seconds,
       * 30 to 90 seconds are typical. The answer comes bare or under `data`; read both.
       *
       * `POST /audiences/{audienceId}/realtime_attributes`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/realtime_attributes", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Delete a realtime attribute.
       *
       * Takes effect in the background: poll the realtime setting about every 10 seconds until `status` is `ok`,
       * typically 30 to 90 seconds later.
       *
       * `DELETE /audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}`
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
      /**
       * Get a realtime attribute.
       *
       * `GET /audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}", accept: "application/json" },
      /**
       * List the realtime attributes of a parent segment.
       *
       * `GET /audiences/{audienceId}/realtime_attributes`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/realtime_attributes", accept: "application/json", itemsField: "data", pagination: "cursor" },
      /**
       * Change a realtime attribute.
       *
       * Send only what changes, and only fields that the attribute's kind knows. The kind, the identifier and the
       * key event are not among them. The change is applied in the background: poll the realtime setting about every
       * 10 seconds until `status` is `ok`, typically 30 to 90 seconds later.
       *
       * `PATCH /audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}`
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}", requestMediaType: "application/json", accept: "application/json" },
    },
    realtimeConfigurationVersions: {
      /**
       * Get the current realtime configuration version.
       *
       * Tells which change is being applied right now. The body is `null` when there is no version.
       *
       * `GET /audiences/{audienceId}/realtime_configuration_versions/current`
       */
      current: { method: "GET", path: "/audiences/{audienceId}/realtime_configuration_versions/current", accept: "application/json" },
    },
    realtimeEventTables: {
      columns: {
        /**
         * List the columns of an event table.
         *
         * `GET /audiences/{audienceId}/realtime_event_tables/{database}/{table}/columns`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/realtime_event_tables/{database}/{table}/columns", accept: "application/json", itemsField: "" },
      },
    },
    realtimeImportedAttributes: {
      /**
       * Choose the imported realtime attributes of a parent segment.
       *
       * Names the batch columns to carry over as attributes of kind `imported`. Applied in the background: poll the
       * realtime setting about every 10 seconds until `status` is `ok`, typically 30 to 90 seconds later.
       *
       * `POST /audiences/{audienceId}/realtime_imported_attributes/bulk_update`
       */
      bulkUpdate: { method: "POST", path: "/audiences/{audienceId}/realtime_imported_attributes/bulk_update", requestMediaType: "application/json", accept: "application/json", mayBeEmpty: true },
    },
    realtimeKeyEvents: {
      columns: {
        /**
         * List the columns of a key event.
         *
         * `GET /audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}/columns`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}/columns", accept: "application/json", itemsField: "" },
      },
      /**
       * Create a key event.
       *
       * Name a table that is among the setting's `eventTables`. Applied in the background: poll the realtime setting
       * about every 10 seconds until `status` is `ok`, typically 30 to 90 seconds later.
       *
       * `POST /audiences/{audienceId}/realtime_key_events`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/realtime_key_events", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Delete a key event.
       *
       * Applied in the background: poll the realtime setting about every 10 seconds until `status` is `ok`,
       * typically 30 to 90 seconds later.
       *
       * `DELETE /audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}`
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}", accept: "application/json", idempotent: true },
      /**
       * Get a key event.
       *
       * `GET /audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}", accept: "application/json" },
      /**
       * List the key events of a parent segment.
       *
       * `GET /audiences/{audienceId}/realtime_key_events`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/realtime_key_events", accept: "application/json", itemsField: "data", pagination: "cursor" },
      /**
       * Change a key event.
       *
       * Takes the whole key event, as a creation does. Applied in the background: poll the realtime setting about every
       * 10 seconds until `status` is `ok`, typically 30 to 90 seconds later.
       *
       * `PATCH /audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}`
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}", requestMediaType: "application/json", accept: "application/json" },
    },
    realtimePersonalizationServices: {
      /**
       * Create a personalization service.
       *
       * Choose `public` now, a PATCH has no such field.
       *
       * `POST /audiences/{audienceId}/realtime_personalization_services`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/realtime_personalization_services", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Delete a personalization service.
       *
       * `DELETE /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}`
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}", accept: "application/json", idempotent: true },
      /**
       * Get a personalization service.
       *
       * `GET /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}", accept: "application/json" },
      /**
       * List the personalization services of a parent segment.
       *
       * `GET /audiences/{audienceId}/realtime_personalization_services`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/realtime_personalization_services", accept: "application/json", itemsField: "data", pagination: "cursor" },
      tokens: {
        /**
         * Create a token of a personalization service.
         *
         * Keep the `value` of the answer. Where the API masks it, it is null.
         *
         * `POST /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens`
         */
        create: { method: "POST", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens", requestMediaType: "application/json", accept: "application/json" },
        /**
         * Delete a token of a personalization service.
         *
         * `DELETE /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens/{tokenId}`
         */
        delete: { method: "DELETE", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens/{tokenId}", accept: "application/json", idempotent: true },
      },
      /**
       * Rename or describe a personalization service.
       *
       * The name is needed even when only the description changes.
       *
       * `PATCH /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}`
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}", requestMediaType: "application/json", accept: "application/json" },
    },
    realtimeSetting: {
      /**
       * Get the realtime setting of a parent segment.
       *
       * Also the place to follow a change: call it about every 10 seconds until `status` is `ok` or `inconsistent`.
       *
       * `GET /audiences/{audienceId}/realtime_setting`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/realtime_setting", accept: "application/json" },
      /**
       * Change the realtime setting of a parent segment.
       *
       * Send only the fields that change. The change is applied in the background: poll the setting about every
       * 10 seconds until `status` is `ok`, which typically takes 30 to 90 seconds.
       *
       * `PATCH /audiences/{audienceId}/realtime_setting`
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/realtime_setting", requestMediaType: "application/json", accept: "application/json" },
    },
    /**
     * Change or replace the configuration of a parent segment.
     *
     * The key `master` decides what this does.
     *
     * - Without `master`, the call is partial: single values that are sent change, all else stays,
     *   and any `attributes`, `behaviors` or `audienceFilters` in the body have no effect.
     * - With `master`, the whole configuration is replaced: each attribute, behavior and filter that is not sent is
     *   dropped for good, and a list that is missing, null or empty drops them all.
     *
     * To add one attribute, read the configuration, add to its list, and send everything back.
     * Renaming an attribute or a behavior gives it a new id. The tables change with the next run.
     *
     * `PUT /audiences/{audienceId}`
     */
    replace: { method: "PUT", path: "/audiences/{audienceId}", requestMediaType: "application/json", accept: "application/json", variant: "replace", idempotent: true },
    /**
     * Start the workflow that builds a parent segment.
     *
     * Asynchronous: answers as soon as the workflow is started. To follow it, poll
     * `GET /audiences/{audienceId}/executions` and find the entry with the same `workflowAttemptId`;
     * it is over once its status is `success`, `error` or `canceled`.
     *
     * `POST /audiences/{audienceId}/run`
     */
    run: { method: "POST", path: "/audiences/{audienceId}/run", accept: "application/json" },
    sampleValues: {
      /**
       * Sample the values of an attribute.
       *
       * `GET /audiences/{audienceId}/sample_values`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/sample_values", accept: "application/json", itemsField: "" },
    },
    segments: {
      activations: {
        /**
         * Create an activation of a segment.
         *
         * The ids that an activation carries when read (`id`, `segmentId`, `audienceId`) are ignored here.
         *
         * In JSON:API: `cdp.segments.activations.create`.
         *
         * `POST /audiences/{audienceId}/segments/{segmentId}/syndications`
         */
        create: { method: "POST", path: "/audiences/{audienceId}/segments/{segmentId}/syndications", requestMediaType: "application/json", accept: "application/json" },
        /**
         * Delete an activation of a segment.
         *
         * In JSON:API: `cdp.segments.activations.delete`.
         *
         * `DELETE /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}`
         */
        delete: { method: "DELETE", path: "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
        /**
         * Get an activation of a segment.
         *
         * In JSON:API: `cdp.segments.activations.get`.
         *
         * `GET /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}`
         */
        get: { method: "GET", path: "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}", accept: "application/json" },
        /**
         * List the activations of a segment.
         *
         * In JSON:API: `cdp.segments.activations.list`.
         *
         * `GET /audiences/{audienceId}/segments/{segmentId}/syndications`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/segments/{segmentId}/syndications", accept: "application/json", itemsField: "" },
        /**
         * Run an activation.
         *
         * Starts a run and answers before it ends. No operation reads one run: read the activation again and look
         * at its `executions`.
         *
         * `POST /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}/run`
         * @deprecated Made for the legacy Audience Studio. Use `cdp.segments.activations.run`.
         */
        run: { method: "POST", path: "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}/run", accept: "application/json" },
        /**
         * Update an activation of a segment.
         *
         * In JSON:API: `cdp.segments.activations.update`.
         *
         * `PUT /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}`
         */
        update: { method: "PUT", path: "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
      },
      /**
       * Create a segment in a parent segment.
       *
       * A name is unique within its folder. Sending the same body twice makes no second segment but an error.
       *
       * In JSON:API: `cdp.segments.create`.
       *
       * `POST /audiences/{audienceId}/segments`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/segments", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Delete a segment of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/segments/{segmentId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.segments.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/segments/{segmentId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
      /**
       * Get a segment of a parent segment.
       *
       * In JSON:API: `cdp.segments.get`.
       *
       * `GET /audiences/{audienceId}/segments/{segmentId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/segments/{segmentId}", accept: "application/json" },
      /**
       * List the segments of a parent segment.
       *
       * Answers every segment at once, there are no pages. With thousands of segments the call can run for minutes.
       * A segment may come without its rule, or with an empty one: read it by its id before you write it back.
       *
       * `GET /audiences/{audienceId}/segments`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/segments", accept: "application/json", itemsField: "" },
      queries: {
        /**
         * Start a query that counts the profiles of a rule.
         *
         * Asynchronous, and no segment is stored. Ask for the status under the `id` of the answer until it is no longer
         * `running`; the profiles themselves are read page by page from `customers`.
         *
         * `POST /audiences/{audienceId}/segments/queries`
         */
        create: { method: "POST", path: "/audiences/{audienceId}/segments/queries", requestMediaType: "application/json", accept: "application/json" },
        /**
         * Get the status of a segment query.
         *
         * `GET /audiences/{audienceId}/segments/queries/{queryId}`
         */
        get: { method: "GET", path: "/audiences/{audienceId}/segments/queries/{queryId}", accept: "application/json" },
        /**
         * Cancel a running segment query.
         *
         * A success can still carry a message that the query was not stopped; read the status to be sure.
         *
         * `POST /audiences/{audienceId}/segments/queries/{queryId}/kill`
         */
        kill: { method: "POST", path: "/audiences/{audienceId}/segments/queries/{queryId}/kill", accept: "application/json" },
        profiles: {
          /**
           * List the profiles that a segment query found.
           *
           * The API calls profiles customers here. The `type` of the answer is `pending` while the query runs,
           * `rows` for a page of profiles, and `end` past the last one.
           *
           * `GET /audiences/{audienceId}/segments/queries/{queryId}/customers`
           */
          list: { method: "GET", path: "/audiences/{audienceId}/segments/queries/{queryId}/customers", accept: "application/json", itemsField: "rows", pagination: "page" },
        },
      },
      /**
       * Compile a rule to SQL.
       *
       * Nothing is stored and no query runs.
       *
       * `POST /audiences/{audienceId}/segments/query`
       */
      query: { method: "POST", path: "/audiences/{audienceId}/segments/query", requestMediaType: "application/json", accept: "application/json", idempotent: true },
      statistics: {
        /**
         * Get how the size of a segment changed.
         *
         * One measurement per day, in the time zone of the parent segment. Both `from` and `to` belong to the range.
         * Funnel stage segments have no numbers here.
         *
         * `GET /audiences/{audienceId}/segments/{segmentId}/statistics`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/segments/{segmentId}/statistics", accept: "application/json", dateParameters: { from: "day", to: "day" }, itemsField: "" },
      },
      /**
       * Update a segment of a parent segment.
       *
       * The rule sent replaces the stored one. Never send back the rule of a list answer:
       * it may be empty there, and writing it erases the stored rule.
       *
       * In JSON:API: `cdp.segments.update`.
       *
       * `PUT /audiences/{audienceId}/segments/{segmentId}`
       */
      update: { method: "PUT", path: "/audiences/{audienceId}/segments/{segmentId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
    },
    statistics: {
      /**
       * Read how the population of a parent segment changed.
       *
       * One measurement a day. Days begin at midnight in the time zone of the parent segment.
       *
       * `GET /audiences/{audienceId}/statistics`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/statistics", accept: "application/json", dateParameters: { from: "day", to: "day" }, itemsField: "" },
    },
    tokens: {
      /**
       * Create a profile token in a parent segment.
       *
       * `attributeColumns` must be there, if need be as `[]`.
       *
       * `POST /audiences/{audienceId}/tokens`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.tokens.create`.
       */
      create: { method: "POST", path: "/audiences/{audienceId}/tokens", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Delete a profile token of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/tokens/{tokenId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.tokens.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/tokens/{tokenId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
      /**
       * Get a profile token of a parent segment.
       *
       * In JSON:API: `cdp.tokens.get`.
       *
       * `GET /audiences/{audienceId}/tokens/{tokenId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/tokens/{tokenId}", accept: "application/json" },
      /**
       * List the profile tokens of a parent segment.
       *
       * `GET /audiences/{audienceId}/tokens`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/tokens", accept: "application/json", itemsField: "" },
      /**
       * Change a profile token of a parent segment.
       *
       * `keyColumn` and `attributeColumns` must be sent even if they stay as they are.
       *
       * `PUT /audiences/{audienceId}/tokens/{tokenId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.tokens.update`.
       */
      update: { method: "PUT", path: "/audiences/{audienceId}/tokens/{tokenId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
    },
    /**
     * Change or replace the configuration of a parent segment.
     *
     * The key `master` decides what this does.
     *
     * - Without `master`, the call is partial: single values that are sent change, all else stays,
     *   and any `attributes`, `behaviors` or `audienceFilters` in the body have no effect.
     * - With `master`, the whole configuration is replaced: each attribute, behavior and filter that is not sent is
     *   dropped for good, and a list that is missing, null or empty drops them all.
     *
     * To add one attribute, read the configuration, add to its list, and send everything back.
     * Renaming an attribute or a behavior gives it a new id. The tables change with the next run.
     *
     * `PUT /audiences/{audienceId}`
     */
    update: { method: "PUT", path: "/audiences/{audienceId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
  },
  byFolder: {
    /**
     * List what is in a folder.
     *
     * Answers everything at once, without pages; the folder itself is among the entries.
     * Read `type` to tell the entries apart, and skip those whose type is new to you.
     *
     * A segment that was read with `with_rule=false` arrives without its real rule.
     * **Never write such a segment back: that erases the rule.** Read it anew by its id first.
     *
     * `GET /entities/by-folder/{folderId}`
     */
    list: { method: "GET", path: "/entities/by-folder/{folderId}", accept: "application/json", itemsField: "data" },
  },
  folders: {
    /**
     * Create a folder.
     *
     * Name the folder around it under `relationships.parentFolder`; that also fixes the parent segment.
     *
     * `POST /entities/folders`
     */
    create: { method: "POST", path: "/entities/folders", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Delete a folder.
     *
     * Fails with 409 while segments or predictive segments elsewhere depend on what the folder holds;
     * the error lists their ids. Fails with 403 without the permission to edit the folder.
     *
     * `DELETE /entities/folders/{id}`
     */
    delete: { method: "DELETE", path: "/entities/folders/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    /**
     * Read a folder.
     *
     * `GET /entities/folders/{id}`
     */
    get: { method: "GET", path: "/entities/folders/{id}", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Rename, describe or move a folder.
     *
     * Another `relationships.parentFolder` moves the folder.
     *
     * `PATCH /entities/folders/{id}`
     */
    update: { method: "PATCH", path: "/entities/folders/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  funnels: {
    /**
     * Create a funnel in a folder.
     *
     * `POST /entities/funnels`
     */
    create: { method: "POST", path: "/entities/funnels", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Delete a funnel.
     *
     * `DELETE /entities/funnels/{id}`
     */
    delete: { method: "DELETE", path: "/entities/funnels/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    /**
     * Get a funnel.
     *
     * `GET /entities/funnels/{id}`
     */
    get: { method: "GET", path: "/entities/funnels/{id}", accept: "application/vnd.treasuredata.v1+json" },
    stages: {
      statistics: {
        /**
         * Get the daily populations of one funnel stage.
         *
         * `id` is the stage. One measurement a day, by the clock of the parent segment's time zone.
         * The day given in `to` is counted in.
         *
         * `GET /entities/funnels/{funnelId}/stages/{id}/statistics`
         */
        list: { method: "GET", path: "/entities/funnels/{funnelId}/stages/{id}/statistics", accept: "application/json", dateParameters: { from: "day", to: "day" }, itemsField: "" },
      },
    },
    /**
     * Change a funnel.
     *
     * `attributes`, if sent, needs `name`, and `relationships`, if sent, needs `parentFolder`.
     * Stages are sent as one list of three to eight, not one by one.
     *
     * `PATCH /entities/funnels/{id}`
     */
    update: { method: "PATCH", path: "/entities/funnels/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  journeyBundles: {
    activationSankeyCharts: {
      /**
       * Read the activation charts of a journey bundle.
       *
       * `GET /entities/journey_bundles/{journeyBundleId}/activation_sankey_charts`
       */
      list: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/activation_sankey_charts", accept: "application/json", itemsField: "data" },
    },
    activations: {
      /**
       * List the activation steps of a journey bundle.
       *
       * The activations under `included` are in REST form and have no `type`; people have one.
       *
       * `GET /entities/journey_bundles/{journeyBundleId}/activations`
       */
      list: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/activations", accept: "application/json", itemsField: "data" },
    },
    conversionSankeyCharts: {
      /**
       * Read the conversion charts of a journey bundle.
       *
       * `GET /entities/journey_bundles/{journeyBundleId}/conversion_sankey_charts`
       */
      list: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/conversion_sankey_charts", accept: "application/json", itemsField: "data" },
    },
    /**
     * Delete a journey bundle.
     *
     * `DELETE /entities/journey_bundles/{journeyBundleId}`
     */
    delete: { method: "DELETE", path: "/entities/journey_bundles/{journeyBundleId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    /**
     * Read a journey bundle with all its versions.
     *
     * The answer is a bare object, not a JSON:API document.
     *
     * `GET /entities/journey_bundles/{journeyBundleId}`
     */
    get: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}", accept: "application/json", itemsField: "journeys" },
    journeys: {
      /**
       * Add a version to a journey bundle.
       *
       * The new journey starts as a copy of the one in `sourceId`. Ask `journeys_appendable` first whether the bundle
       * can take another version.
       *
       * `POST /entities/journey_bundles/{journeyBundleId}/journeys`
       */
      create: { method: "POST", path: "/entities/journey_bundles/{journeyBundleId}/journeys", requestMediaType: "application/json", accept: "application/json" },
    },
    /**
     * Ask whether a journey bundle can take another version.
     *
     * 200 means yes. 400 means no and gives the reasons; it is an answer, not a failure of the call.
     *
     * `GET /entities/journey_bundles/{journeyBundleId}/journeys_appendable`
     */
    journeysAppendable: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/journeys_appendable", accept: "application/json", mayBeEmpty: true },
    /**
     * Read the latest journey of a bundle.
     *
     * `GET /entities/journey_bundles/{journeyBundleId}/latest`
     */
    latest: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/latest", accept: "application/json" },
    statistics: {
      /**
       * Read the statistics of all journeys in a bundle.
       *
       * `GET /entities/journey_bundles/{journeyBundleId}/statistics`
       */
      list: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/statistics", accept: "application/json", itemsField: "data" },
    },
    /**
     * Rename a journey bundle or choose its latest version.
     *
     * Takes `name`, `description` and `latestJourneyId`. The latest version must be a launched journey of this bundle.
     * To launch a new version as the latest, create the journey with `journeyBundleId` instead.
     *
     * `PATCH /entities/journey_bundles/{journeyBundleId}`
     */
    update: { method: "PATCH", path: "/entities/journey_bundles/{journeyBundleId}", requestMediaType: "application/json", accept: "application/json", itemsField: "journeys" },
  },
  journeys: {
    activationSankeyCharts: {
      /**
       * Read the activation charts of a journey.
       *
       * `GET /entities/journeys/{journeyId}/activation_sankey_charts`
       */
      list: { method: "GET", path: "/entities/journeys/{journeyId}/activation_sankey_charts", accept: "application/json", itemsField: "data" },
    },
    /**
     * List the activation templates that a step of a journey can use.
     *
     * A read that takes a body. The body is the journey as it is being edited; nothing of it is saved.
     *
     * `POST /entities/journeys/{journeyId}/activation_templates_for_step`
     */
    activationTemplatesForStep: { method: "POST", path: "/entities/journeys/{journeyId}/activation_templates_for_step", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json", idempotent: true, itemsField: "data" },
    activations: {
      /**
       * Create an activation step for a journey.
       *
       * Makes the settings, not the place in the journey. For that, a step of type `Activation` names the new id
       * in `journeyActivationStepId`.
       *
       * `POST /entities/journeys/{journeyId}/activations`
       */
      create: { method: "POST", path: "/entities/journeys/{journeyId}/activations", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Read an activation step of a journey.
       *
       * `GET /entities/journeys/{journeyId}/activations/{journeyActivationStepId}`
       */
      get: { method: "GET", path: "/entities/journeys/{journeyId}/activations/{journeyActivationStepId}", accept: "application/vnd.treasuredata.v1+json" },
      /**
       * List the activation steps of a journey.
       *
       * `GET /entities/journeys/{journeyId}/activations`
       */
      list: { method: "GET", path: "/entities/journeys/{journeyId}/activations", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
      /**
       * Change an activation step of a journey.
       *
       * `PATCH /entities/journeys/{journeyId}/activations/{journeyActivationStepId}`
       */
      update: { method: "PATCH", path: "/entities/journeys/{journeyId}/activations/{journeyActivationStepId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    },
    /**
     * List the behaviors that a step of a journey can use.
     *
     * A read that takes a body. The body is the journey as it is being edited; nothing of it is saved.
     *
     * `POST /entities/journeys/{journeyId}/available_behaviors_for_step`
     */
    availableBehaviorsForStep: { method: "POST", path: "/entities/journeys/{journeyId}/available_behaviors_for_step", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json", idempotent: true, itemsField: "data" },
    conversionSankeyCharts: {
      /**
       * Read the conversion charts of a journey.
       *
       * `GET /entities/journeys/{journeyId}/conversion_sankey_charts`
       */
      list: { method: "GET", path: "/entities/journeys/{journeyId}/conversion_sankey_charts", accept: "application/json", itemsField: "data" },
    },
    /**
     * Create a journey.
     *
     * Makes a new bundle with this journey as its first version. With `journeyBundleId` the journey becomes
     * the next version in that bundle.
     *
     * `POST /entities/journeys`
     */
    create: { method: "POST", path: "/entities/journeys", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Delete a journey.
     *
     * `DELETE /entities/journeys/{journeyId}`
     */
    delete: { method: "DELETE", path: "/entities/journeys/{journeyId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    /**
     * Change the names and description of a draft journey.
     *
     * A write in spite of its path. It is for journeys in the state `draft`, and takes what describes the journey:
     * the names of the journey, its stages and its bundle, and the description, no steps.
     *
     * `POST /entities/journeys/{journeyId}/detail`
     */
    detail: { method: "POST", path: "/entities/journeys/{journeyId}/detail", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Copy a journey.
     *
     * The `id` in the body is the journey to copy, `attributes.name` the name of the copy.
     *
     * `POST /entities/journeys/duplicate`
     */
    duplicate: { method: "POST", path: "/entities/journeys/duplicate", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Read a journey.
     *
     * `GET /entities/journeys/{journeyId}`
     */
    get: { method: "GET", path: "/entities/journeys/{journeyId}", accept: "application/vnd.treasuredata.v1+json" },
    journeyStages: {
      profiles: {
        /**
         * List the profiles in a stage of a journey.
         *
         * The answer is the bare table, without the `data` and `included` that the same list of a whole journey has.
         *
         * `GET /entities/journeys/{journeyId}/journey_stages/{journeyStageId}/customers`
         */
        list: { method: "GET", path: "/entities/journeys/{journeyId}/journey_stages/{journeyStageId}/customers", accept: "application/json", itemsField: "rows" },
      },
    },
    /**
     * List the journeys of a folder.
     *
     * `GET /entities/journeys`
     */
    list: { method: "GET", path: "/entities/journeys", accept: "application/json", itemsField: "data" },
    /**
     * Pause a journey.
     *
     * Stops the schedules of its activations too. Takes no body.
     *
     * `PATCH /entities/journeys/{journeyId}/pause`
     */
    pause: { method: "PATCH", path: "/entities/journeys/{journeyId}/pause", accept: "application/json" },
    profiles: {
      /**
       * List the profiles in a journey.
       *
       * The profiles (customers in the path) come as a table, column names first.
       *
       * `GET /entities/journeys/{journeyId}/customers`
       */
      list: { method: "GET", path: "/entities/journeys/{journeyId}/customers", accept: "application/vnd.treasuredata.v1+json", itemsField: "data.rows" },
    },
    /**
     * Resume a paused journey.
     *
     * Starts the schedules of its activations again too. Takes no body.
     *
     * `PATCH /entities/journeys/{journeyId}/resume`
     */
    resume: { method: "PATCH", path: "/entities/journeys/{journeyId}/resume", accept: "application/json" },
    /**
     * Run a journey now.
     *
     * Starts the workflow of the journey on the output of the last finished run of the parent segment, which is not
     * run again. The answer comes at once; read the journey and watch `latestExecution` until its status is final.
     * 409 means that a run of the journey or of its parent segment has not ended. 422 means that this journey cannot
     * be run by hand, for example because it is not active or is part of a priority group.
     *
     * `POST /entities/journeys/{journeyId}/run`
     */
    run: { method: "POST", path: "/entities/journeys/{journeyId}/run", accept: "application/json" },
    segmentRules: {
      /**
       * List the segment rules of the journeys of a parent segment.
       *
       * Leaves out the rules of journeys that the caller may not view.
       *
       * `GET /entities/journeys/segment_rules`
       */
      list: { method: "GET", path: "/entities/journeys/segment_rules", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    },
    statistics: {
      /**
       * Read the statistics of a journey.
       *
       * The numbers are refreshed with the run of the parent segment.
       *
       * `GET /entities/journeys/{journeyId}/statistics`
       */
      get: { method: "GET", path: "/entities/journeys/{journeyId}/statistics", accept: "application/vnd.treasuredata.v1+json" },
    },
    /**
     * Change a journey.
     *
     * `attributes.name` must be sent even if it stays the same. A stage that carries its `id` is the existing stage,
     * one without `id` is new. `state: launched` launches the journey.
     *
     * `PATCH /entities/journeys/{journeyId}`
     */
    update: { method: "PATCH", path: "/entities/journeys/{journeyId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  masterSegments: {
    /**
     * List the parent segments whose data you may see.
     *
     * Lists only the parent segments whose segments, profiles and activations are open to the caller,
     * each with its basic facts. Master segment is the oldest name of a parent segment.
     *
     * In JSON:API: `cdp.parentSegments.list`.
     *
     * `GET /master_segments`
     */
    list: { method: "GET", path: "/master_segments", accept: "application/json", itemsField: "" },
  },
  parentSegments: {
    activationTemplates: {
      /**
       * List the activation templates of a parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/activation_templates`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/activation_templates", accept: "application/json", itemsField: "data" },
    },
    activations: {
      /**
       * List the activations of a parent segment.
       *
       * Each comes as a summary, without runs, run status, notifications and the new schedule fields.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/syndications`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/syndications", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    },
    funnels: {
      /**
       * List the funnels of a parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/funnels`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/funnels", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    },
    /**
     * Read a parent segment.
     *
     * The link `parentSegmentFolder` is the start of the folder tree: pass its id to
     * `GET /entities/by-folder/{folderId}`. Attributes and behaviors are in `GET /audiences/{audienceId}`.
     *
     * `GET /entities/parent_segments/{id}`
     */
    get: { method: "GET", path: "/entities/parent_segments/{id}", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * List the parent segments.
     *
     * One object with all parent segments under `data`, and without pages. Attributes and behaviors are in
     * `GET /audiences/{audienceId}`.
     *
     * `GET /entities/parent_segments`
     */
    list: { method: "GET", path: "/entities/parent_segments", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    realtimeActivations: {
      /**
       * List the realtime activation steps of a parent segment.
       *
       * Covers all realtime journeys of the parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/realtime_activations`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/realtime_activations", accept: "application/json", itemsField: "data", pagination: "cursor" },
    },
    realtimeAttributes: {
      /**
       * List the realtime attributes that rules can use.
       *
       * The JSON:API view of a parent segment's realtime attributes. It adds `notation`, the name under which
       * a rule refers to the attribute.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/realtime_attributes`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/realtime_attributes", accept: "application/json", itemsField: "data", pagination: "cursor" },
    },
    realtimeJourneys: {
      /**
       * List the realtime journeys of a parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/realtime_journeys`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/realtime_journeys", accept: "application/json", itemsField: "data", pagination: "cursor" },
    },
    realtimePersonalizations: {
      /**
       * List the realtime personalizations of a parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/realtime_personalizations`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/realtime_personalizations", accept: "application/json", itemsField: "data", pagination: "cursor" },
    },
    userDefinedWorkflowProjects: {
      /**
       * List the workflow projects that activations can use.
       *
       * Takes no page cursor. While `nextPage` is not null, ask again with the id of the last project as `lastId`.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/user_defined_workflow_projects`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/user_defined_workflow_projects", accept: "application/json", itemsField: "data", pagination: "lastId" },
    },
    userDefinedWorkflows: {
      /**
       * List the workflows of a workflow project.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/user_defined_workflows`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/user_defined_workflows", accept: "application/json", itemsField: "data" },
    },
  },
  predictiveSegments: {
    /**
     * Create a predictive segment.
     *
     * This only stores the settings, a run trains the model.
     *
     * `POST /entities/predictive_segments`
     */
    create: { method: "POST", path: "/entities/predictive_segments", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Delete a predictive segment.
     *
     * `DELETE /entities/predictive_segments/{id}`
     */
    delete: { method: "DELETE", path: "/entities/predictive_segments/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    executions: {
      /**
       * List the runs of a predictive segment.
       *
       * Be ready for `data` to be one run instead of a list of them.
       *
       * `GET /entities/predictive_segments/{id}/executions`
       */
      list: { method: "GET", path: "/entities/predictive_segments/{id}/executions", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    },
    /**
     * Get a predictive segment.
     *
     * `GET /entities/predictive_segments/{id}`
     */
    get: { method: "GET", path: "/entities/predictive_segments/{id}", accept: "application/vnd.treasuredata.v1+json" },
    model: {
      columns: {
        /**
         * List the columns a model uses.
         *
         * `GET /entities/predictive_segments/{id}/model/columns`
         */
        get: { method: "GET", path: "/entities/predictive_segments/{id}/model/columns", accept: "application/vnd.treasuredata.v1+json" },
      },
      features: {
        /**
         * List the features of a model.
         *
         * `GET /entities/predictive_segments/{id}/model/features`
         */
        get: { method: "GET", path: "/entities/predictive_segments/{id}/model/features", accept: "application/vnd.treasuredata.v1+json" },
      },
      score: {
        /**
         * Get how the scores of a model are spread.
         *
         * `GET /entities/predictive_segments/{id}/model/score`
         */
        get: { method: "GET", path: "/entities/predictive_segments/{id}/model/score", accept: "application/vnd.treasuredata.v1+json" },
      },
    },
    /**
     * Train the model of a predictive segment.
     *
     * Asynchronous: it answers at once. The `id` of the answer is the workflow attempt;
     * look for it among the executions and wait for a final status.
     *
     * `POST /entities/predictive_segments/{id}/run`
     */
    run: { method: "POST", path: "/entities/predictive_segments/{id}/run", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Change a predictive segment.
     *
     * `PATCH /entities/predictive_segments/{id}`
     */
    update: { method: "PATCH", path: "/entities/predictive_segments/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  realtimeJourneys: {
    abtestVariants: {
      /**
       * List the A/B test variants of all realtime journeys.
       *
       * Leaves out journeys that the caller may not view.
       *
       * `GET /entities/realtime_journeys/abtest_variants`
       */
      list: { method: "GET", path: "/entities/realtime_journeys/abtest_variants", accept: "application/json", itemsField: "data" },
    },
    activations: {
      /**
       * Create an activation step in a realtime journey.
       *
       * The step stands in no stage yet. Put its id as `journeyActivationStepId` into a step of type
       * `TriggeredActivation` and send the stage in a PATCH of the journey.
       *
       * `POST /entities/realtime_journeys/{realtimeJourneyId}/activations`
       */
      create: { method: "POST", path: "/entities/realtime_journeys/{realtimeJourneyId}/activations", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
      /**
       * Get an activation step of a realtime journey.
       *
       * `GET /entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}`
       */
      get: { method: "GET", path: "/entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}", accept: "application/json" },
      /**
       * List the activation steps of a realtime journey.
       *
       * `GET /entities/realtime_journeys/{realtimeJourneyId}/activations`
       */
      list: { method: "GET", path: "/entities/realtime_journeys/{realtimeJourneyId}/activations", accept: "application/json", itemsField: "data", pagination: "cursor" },
      /**
       * Change an activation step of a realtime journey.
       *
       * `PATCH /entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}`
       */
      update: { method: "PATCH", path: "/entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    },
    /**
     * Create a realtime journey.
     *
     * The folder comes from `segmentFolderId`; `relationships` may be left out. A stage needs no more than a name:
     * create the journey as a draft, add its activation steps, then send the stages with their steps in a PATCH.
     *
     * `POST /entities/realtime_journeys`
     */
    create: { method: "POST", path: "/entities/realtime_journeys", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Delete a realtime journey.
     *
     * `DELETE /entities/realtime_journeys/{realtimeJourneyId}`
     */
    delete: { method: "DELETE", path: "/entities/realtime_journeys/{realtimeJourneyId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    /**
     * Validate the names of a realtime journey.
     *
     * Checks the name, the description and the names of the stages that the body gives.
     *
     * `POST /entities/realtime_journeys/{realtimeJourneyId}/detail`
     */
    detail: { method: "POST", path: "/entities/realtime_journeys/{realtimeJourneyId}/detail", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Duplicate a realtime journey.
     *
     * The body names the journey to copy, the name of the copy and its folder. Its `type` has to be `journey`,
     * although the resource is otherwise a `realtime-journey`.
     *
     * `POST /entities/realtime_journeys/duplicate`
     */
    duplicate: { method: "POST", path: "/entities/realtime_journeys/duplicate", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Get a realtime journey.
     *
     * `GET /entities/realtime_journeys/{realtimeJourneyId}`
     */
    get: { method: "GET", path: "/entities/realtime_journeys/{realtimeJourneyId}", accept: "application/json" },
    /**
     * Pause the activations of a realtime journey.
     *
     * Takes no body. Afterwards `paused` and `pausedAt` tell of the pause, not `state`.
     *
     * `PATCH /entities/realtime_journeys/{realtimeJourneyId}/pause`
     */
    pause: { method: "PATCH", path: "/entities/realtime_journeys/{realtimeJourneyId}/pause", accept: "application/json" },
    /**
     * Resume the activations of a realtime journey.
     *
     * Takes no body.
     *
     * `PATCH /entities/realtime_journeys/{realtimeJourneyId}/resume`
     */
    resume: { method: "PATCH", path: "/entities/realtime_journeys/{realtimeJourneyId}/resume", accept: "application/json" },
    /**
     * Change a realtime journey.
     *
     * Send only the attributes that change. `state: launched` puts a draft live. When stages are sent,
     * give each existing one its `id`.
     *
     * `PATCH /entities/realtime_journeys/{realtimeJourneyId}`
     */
    update: { method: "PATCH", path: "/entities/realtime_journeys/{realtimeJourneyId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
  },
  realtimePersonalizations: {
    /**
     * Create a realtime personalization.
     *
     * In a response node, leave `stringBuilder` null when it is not used. An empty list is refused with the
     * misleading message that the payload is blank.
     *
     * `POST /entities/realtime_personalizations`
     */
    create: { method: "POST", path: "/entities/realtime_personalizations", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Delete a realtime personalization.
     *
     * `DELETE /entities/realtime_personalizations/{realtimePersonalizationId}`
     */
    delete: { method: "DELETE", path: "/entities/realtime_personalizations/{realtimePersonalizationId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    /**
     * Get a realtime personalization.
     *
     * `GET /entities/realtime_personalizations/{realtimePersonalizationId}`
     */
    get: { method: "GET", path: "/entities/realtime_personalizations/{realtimePersonalizationId}", accept: "application/json" },
    /**
     * Change a realtime personalization.
     *
     * Give each existing section its `id`. As in a creation, a `stringBuilder` without content is null,
     * not an empty list.
     *
     * `PATCH /entities/realtime_personalizations/{realtimePersonalizationId}`
     */
    update: { method: "PATCH", path: "/entities/realtime_personalizations/{realtimePersonalizationId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
  },
  segments: {
    activations: {
      /**
       * Create an activation of a segment.
       *
       * `POST /entities/segments/{segmentId}/syndications`
       */
      create: { method: "POST", path: "/entities/segments/{segmentId}/syndications", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
      /**
       * Delete an activation of a segment.
       *
       * `DELETE /entities/segments/{segmentId}/syndications/{id}`
       */
      delete: { method: "DELETE", path: "/entities/segments/{segmentId}/syndications/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
      /**
       * Get an activation of a segment.
       *
       * `GET /entities/segments/{segmentId}/syndications/{id}`
       */
      get: { method: "GET", path: "/entities/segments/{segmentId}/syndications/{id}", accept: "application/vnd.treasuredata.v1+json" },
      /**
       * List the activations of a segment.
       *
       * `GET /entities/segments/{segmentId}/syndications`
       */
      list: { method: "GET", path: "/entities/segments/{segmentId}/syndications", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
      /**
       * Run an activation.
       *
       * Starts a run and answers before it ends. No operation reads one run: read the activation again and look
       * at `runStatus` and `executions`. The answer comes bare or under `data`; accept both.
       *
       * `POST /entities/segments/{segmentId}/syndications/{id}/run`
       */
      run: { method: "POST", path: "/entities/segments/{segmentId}/syndications/{id}/run", accept: "application/vnd.treasuredata.v1+json" },
      /**
       * Update an activation of a segment.
       *
       * `PATCH /entities/segments/{segmentId}/syndications/{id}`
       */
      update: { method: "PATCH", path: "/entities/segments/{segmentId}/syndications/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    },
    /**
     * Create a segment.
     *
     * The folder decides to which parent segment the segment belongs. A name is unique within its folder:
     * a repeated body is refused, it makes no second segment.
     *
     * `POST /entities/segments`
     */
    create: { method: "POST", path: "/entities/segments", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Delete a segment.
     *
     * Refused with 409 while other segments or predictive segments refer to it; the error lists them.
     *
     * `DELETE /entities/segments/{id}`
     */
    delete: { method: "DELETE", path: "/entities/segments/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    /**
     * Get a segment.
     *
     * `GET /entities/segments/{id}`
     */
    get: { method: "GET", path: "/entities/segments/{id}", accept: "application/vnd.treasuredata.v1+json" },
    predictiveSegments: {
      /**
       * Let the API suggest feature columns for a segment.
       *
       * `id` is the segment that holds the positive samples. Asynchronous: the first call starts the work,
       * and the same call is repeated until `status` is `success`.
       * There is no status for a failure, so stop after a while.
       *
       * `GET /entities/segments/{id}/predictive_segments/guess_rule_async`
       */
      guessRuleAsync: { method: "GET", path: "/entities/segments/{id}/predictive_segments/guess_rule_async", accept: "application/vnd.treasuredata.v1+json" },
    },
    /**
     * Change a segment.
     *
     * Send only what changes. With nothing but `relationships.parentFolder` the segment moves to that folder
     * and keeps its rule; an empty `rule` erases the stored one.
     *
     * `PATCH /entities/segments/{id}`
     */
    update: { method: "PATCH", path: "/entities/segments/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  tokens: {
    /**
     * Create a profile token in a folder.
     *
     * `attributes.attributeColumns` must be there, if need be as `[]`. No `id` is needed, the API assigns one.
     * Who may create a token depends on the permissions on the folder.
     *
     * `POST /entities/tokens`
     */
    create: { method: "POST", path: "/entities/tokens", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Delete a profile token.
     *
     * `DELETE /entities/tokens/{id}`
     */
    delete: { method: "DELETE", path: "/entities/tokens/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    /**
     * Get a profile token.
     *
     * `GET /entities/tokens/{id}`
     */
    get: { method: "GET", path: "/entities/tokens/{id}", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Change a profile token.
     *
     * Not a true partial change: `name` and `attributeColumns` must be sent every time,
     * and `relationships`, if sent at all, needs `parentFolder`.
     *
     * `PATCH /entities/tokens/{id}`
     */
    update: { method: "PATCH", path: "/entities/tokens/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
} as const;
