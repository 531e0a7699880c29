/** Generated from openapi/cdp-api.yaml by "npm run generate". Do not edit. */

/** The base URL of each region. */
export const servers = {
  us01: "https://api-cdp.treasuredata.com",
  jp01: "https://api-cdp.treasuredata.co.jp",
  eu01: "https://api-cdp.eu01.treasuredata.com",
  ap02: "https://api-cdp.ap02.treasuredata.com",
  ap03: "https://api-cdp.ap03.treasuredata.com",
} as const;

/** The operations of the API by call name. */
export const routes = {
  activationTemplates: {
    /**
     * Creates an activation template.
     *
     * `POST /entities/activation_templates`
     */
    create: { method: "POST", path: "/entities/activation_templates", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Deletes an activation template.
     *
     * Returns 409 while the template is in use.
     *
     * `DELETE /entities/activation_templates/{id}`
     */
    delete: { method: "DELETE", path: "/entities/activation_templates/{id}", accept: "application/json", idempotent: true },
    /**
     * Returns an activation template.
     *
     * `GET /entities/activation_templates/{id}`
     */
    get: { method: "GET", path: "/entities/activation_templates/{id}", accept: "application/json" },
    /**
     * Updates an activation template.
     *
     * `PATCH /entities/activation_templates/{id}`
     */
    update: { method: "PATCH", path: "/entities/activation_templates/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
  },
  audiences: {
    activations: {
      /**
       * Lists the activations of a parent segment.
       *
       * In JSON:API: `cdp.parentSegments.activations.list`.
       *
       * `GET /audiences/{audienceId}/syndications`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/syndications", accept: "application/json", itemsField: "" },
    },
    attributes: {
      /**
       * Lists the attributes of a parent segment.
       *
       * Lists the columns that rules and activations can use: columns of attribute tables, enriched columns, and columns
       * of the master table. Master table columns have fewer fields.
       *
       * `GET /audiences/{audienceId}/attributes`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/attributes", accept: "application/json", itemsField: "" },
    },
    behaviors: {
      /**
       * Lists the behaviors of a parent segment.
       *
       * `GET /audiences/{audienceId}/behaviors`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/behaviors", accept: "application/json", itemsField: "" },
      sampleValues: {
        /**
         * Returns sample values of a behavior column.
         *
         * `GET /audiences/{audienceId}/behaviors/{audienceBehaviorId}/sample_values`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/behaviors/{audienceBehaviorId}/sample_values", accept: "application/json", itemsField: "" },
      },
    },
    /**
     * Creates a parent segment.
     *
     * Saves the configuration only. Profiles exist after the first run builds the tables, either on schedule or
     * through `POST /audiences/{audienceId}/run`.
     *
     * `POST /audiences`
     */
    create: { method: "POST", path: "/audiences", requestMediaType: "application/json", accept: "application/json" },
    /**
     * Deletes a parent segment.
     *
     * `DELETE /audiences/{audienceId}`
     */
    delete: { method: "DELETE", path: "/audiences/{audienceId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    executions: {
      /**
       * Lists the runs of a parent segment.
       *
       * `GET /audiences/{audienceId}/executions`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/executions", accept: "application/json", itemsField: "" },
    },
    folders: {
      activations: {
        /**
         * Lists the activations in a folder and its subfolders.
         *
         * Both pagination parameters are ignored, and the response contains everything, when `connection_type` filters the
         * list or `sorted_by` sorts by `connection_type`.
         *
         * `GET /audiences/{audienceId}/folders/{folderId}/syndications`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/folders/{folderId}/syndications", accept: "application/json", dateParameters: { start_after: "time", start_before: "time" }, arrayParameters: { connection_type: "repeat", schedule_status: "comma", created_by_td_user_id: "comma", activation_template_id: "comma", repeat_unit: "comma" }, itemsField: "syndications", pagination: "cursor" },
      },
      /**
       * Creates a folder in a parent segment.
       *
       * The body cannot set the parent folder. Use `POST /entities/folders` to set it.
       *
       * In JSON:API: `cdp.folders.create`.
       *
       * `POST /audiences/{audienceId}/folders`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/folders", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Deletes a folder of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/folders/{folderId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.folders.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/folders/{folderId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
      /**
       * Returns a folder of a parent segment.
       *
       * In JSON:API: `cdp.folders.get`.
       *
       * `GET /audiences/{audienceId}/folders/{folderId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/folders/{folderId}", accept: "application/json" },
      /**
       * Lists the folders of a parent segment.
       *
       * `GET /audiences/{audienceId}/folders`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/folders", accept: "application/json", itemsField: "" },
      /**
       * Moves segments into a folder.
       *
       * In the JSON:API dialect, move one segment at a time: update only its `relationships.parentFolder`.
       *
       * `POST /audiences/{audienceId}/folders/{folderId}/put_in`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.segments.update`.
       */
      putIn: { method: "POST", path: "/audiences/{audienceId}/folders/{folderId}/put_in", requestMediaType: "application/json", accept: "application/json", mayBeEmpty: true },
      segments: {
        /**
         * Lists the segments of a folder.
         *
         * Returns all segments in one response, without pagination.
         *
         * `GET /audiences/{audienceId}/folders/{folderId}/segments`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/folders/{folderId}/segments", accept: "application/json", itemsField: "" },
      },
      /**
       * Updates the name or description of a folder.
       *
       * `PATCH /audiences/{audienceId}/folders/{folderId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.folders.update`.
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/folders/{folderId}", requestMediaType: "application/json", accept: "application/json" },
    },
    funnels: {
      /**
       * Clones a funnel into a folder.
       *
       * The body contains the name of the copy and its folder. The JSON:API dialect has no clone operation.
       *
       * `POST /audiences/{audienceId}/funnels/{funnelId}/clone`
       */
      clone: { method: "POST", path: "/audiences/{audienceId}/funnels/{funnelId}/clone", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Creates a funnel in a parent segment.
       *
       * `POST /audiences/{audienceId}/funnels`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.funnels.create`.
       */
      create: { method: "POST", path: "/audiences/{audienceId}/funnels", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Deletes a funnel of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/funnels/{funnelId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.funnels.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/funnels/{funnelId}", accept: "application/json", idempotent: true },
      /**
       * Returns a funnel of a parent segment.
       *
       * In JSON:API: `cdp.funnels.get`.
       *
       * `GET /audiences/{audienceId}/funnels/{funnelId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/funnels/{funnelId}", accept: "application/json" },
      /**
       * Lists the funnels of a parent segment in REST format.
       *
       * In JSON:API: `cdp.parentSegments.funnels.list`.
       *
       * `GET /audiences/{audienceId}/funnels`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/funnels", accept: "application/json", itemsField: "" },
      statistics: {
        /**
         * Returns the population history of a funnel and its stages.
         *
         * Contains one measurement per day, in the time zone of the parent segment. The range includes the day in `to`.
         *
         * In JSON:API: `cdp.funnels.stages.statistics.list`.
         *
         * `GET /audiences/{audienceId}/funnels/{funnelId}/statistics`
         */
        get: { method: "GET", path: "/audiences/{audienceId}/funnels/{funnelId}/statistics", accept: "application/json", dateParameters: { from: "day", to: "day" } },
      },
      /**
       * Replaces a funnel of a parent segment.
       *
       * Send all stages in order. A stage with an `id` is kept, and its name or position may change. A stage without an
       * `id` is created.
       *
       * `PUT /audiences/{audienceId}/funnels/{funnelId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.funnels.update`.
       */
      update: { method: "PUT", path: "/audiences/{audienceId}/funnels/{funnelId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
    },
    /**
     * Returns the configuration of a parent segment.
     *
     * A composable parent segment, whose data stays in another warehouse, has a different format: it has
     * `kind: composable` and no `master`.
     *
     * In JSON:API: `cdp.parentSegments.get`.
     *
     * `GET /audiences/{audienceId}`
     */
    get: { method: "GET", path: "/audiences/{audienceId}", accept: "application/json" },
    /**
     * Lists the configurations of all parent segments.
     *
     * Returns every parent segment with its master table, attributes, behaviors, schedule and population. The list is
     * not paginated, so the response can be large. `GET /entities/parent_segments` returns the same parent segments
     * without their configurations.
     *
     * In JSON:API: `cdp.parentSegments.list`.
     *
     * `GET /audiences`
     */
    list: { method: "GET", path: "/audiences", accept: "application/json", itemsField: "" },
    predictiveSegments: {
      /**
       * Creates a predictive segment in a parent segment.
       *
       * Stores the settings only. A run trains the model.
       *
       * `POST /audiences/{audienceId}/predictive_segments`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.predictiveSegments.create`.
       */
      create: { method: "POST", path: "/audiences/{audienceId}/predictive_segments", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Deletes a predictive segment of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.predictiveSegments.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}", accept: "application/json", idempotent: true },
      executions: {
        /**
         * Lists the runs of a predictive segment in REST format.
         *
         * The API cannot return a single run. Find it in the list by `workflowAttemptId`.
         *
         * In JSON:API: `cdp.predictiveSegments.executions.list`.
         *
         * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/executions`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/executions", accept: "application/json", itemsField: "" },
      },
      /**
       * Returns a predictive segment of a parent segment.
       *
       * In JSON:API: `cdp.predictiveSegments.get`.
       *
       * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}", accept: "application/json" },
      /**
       * Suggests feature columns for a parent segment.
       *
       * The first call starts the calculation. Repeat the same call until `status` is `success`. The API does not report
       * failures, so set a time limit.
       *
       * In JSON:API: `cdp.segments.predictiveSegments.guessRuleAsync`.
       *
       * `GET /audiences/{audienceId}/predictive_segments/guess_rule_async`
       */
      guessRuleAsync: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/guess_rule_async", accept: "application/json" },
      /**
       * Lists the predictive segments of a parent segment.
       *
       * `GET /audiences/{audienceId}/predictive_segments`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/predictive_segments", accept: "application/json", itemsField: "" },
      model: {
        columns: {
          /**
           * Lists the columns of a model in REST format.
           *
           * In JSON:API: `cdp.predictiveSegments.model.columns.get`.
           *
           * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/columns`
           */
          list: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/columns", accept: "application/json", itemsField: "" },
        },
        features: {
          /**
           * Lists the features of a model in REST format.
           *
           * In JSON:API: `cdp.predictiveSegments.model.features.get`.
           *
           * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/features`
           */
          list: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/features", accept: "application/json", itemsField: "" },
        },
      },
      /**
       * Trains the model of a predictive segment of a parent segment.
       *
       * Returns before the run has finished. Poll the executions until the run has a final status.
       *
       * `POST /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/run`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.predictiveSegments.run`.
       */
      run: { method: "POST", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/run", accept: "application/json" },
      scoreHistogram: {
        /**
         * Returns the score distribution of a model in REST format.
         *
         * In JSON:API: `cdp.predictiveSegments.model.score.get`.
         *
         * `GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/score_histogram`
         */
        get: { method: "GET", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/score_histogram", accept: "application/json", itemsField: "" },
      },
      /**
       * Updates a predictive segment of a parent segment.
       *
       * `PATCH /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.predictiveSegments.update`.
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}", requestMediaType: "application/json", accept: "application/json" },
    },
    realtimeAttributes: {
      /**
       * Creates a realtime attribute.
       *
       * The attribute is active when the status of the realtime setting is `ok` again. Poll the setting about every 10
       * seconds; this typically takes 30 to 90 seconds. The response may be a plain object or wrapped in `data`. Accept
       * both.
       *
       * `POST /audiences/{audienceId}/realtime_attributes`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/realtime_attributes", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Deletes a realtime attribute.
       *
       * The change is applied in the background. Poll the realtime setting about every 10 seconds until `status` is
       * `ok`, typically after 30 to 90 seconds.
       *
       * `DELETE /audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}`
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
      /**
       * Returns a realtime attribute.
       *
       * `GET /audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}", accept: "application/json" },
      /**
       * Lists the realtime attributes of a parent segment.
       *
       * `GET /audiences/{audienceId}/realtime_attributes`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/realtime_attributes", accept: "application/json", itemsField: "data", pagination: "cursor" },
      /**
       * Updates a realtime attribute.
       *
       * Send only the fields to change, and only fields of the attribute's kind. The kind, the identifier and the key
       * event cannot change. The change is applied in the background. Poll the realtime setting about every 10 seconds
       * until `status` is `ok`, typically after 30 to 90 seconds.
       *
       * `PATCH /audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}`
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}", requestMediaType: "application/json", accept: "application/json" },
    },
    realtimeConfigurationVersions: {
      /**
       * Returns the current realtime configuration version.
       *
       * Shows which change is being applied. The response is `null` if there is no version.
       *
       * `GET /audiences/{audienceId}/realtime_configuration_versions/current`
       */
      current: { method: "GET", path: "/audiences/{audienceId}/realtime_configuration_versions/current", accept: "application/json" },
    },
    realtimeEventTables: {
      columns: {
        /**
         * Lists the columns of an event table.
         *
         * `GET /audiences/{audienceId}/realtime_event_tables/{database}/{table}/columns`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/realtime_event_tables/{database}/{table}/columns", accept: "application/json", itemsField: "" },
      },
    },
    realtimeImportedAttributes: {
      /**
       * Updates the imported realtime attributes of a parent segment.
       *
       * The body lists the batch columns to import as attributes of kind `imported`. The change is applied in the
       * background. Poll the realtime setting about every 10 seconds until `status` is `ok`, typically after 30 to 90
       * seconds.
       *
       * `POST /audiences/{audienceId}/realtime_imported_attributes/bulk_update`
       */
      bulkUpdate: { method: "POST", path: "/audiences/{audienceId}/realtime_imported_attributes/bulk_update", requestMediaType: "application/json", accept: "application/json", mayBeEmpty: true },
    },
    realtimeKeyEvents: {
      columns: {
        /**
         * Lists the columns of a key event.
         *
         * `GET /audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}/columns`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}/columns", accept: "application/json", itemsField: "" },
      },
      /**
       * Creates a key event.
       *
       * The table must be one of the `eventTables` of the realtime setting. The change is applied in the background.
       * Poll the realtime setting about every 10 seconds until `status` is `ok`, typically after 30 to 90 seconds.
       *
       * `POST /audiences/{audienceId}/realtime_key_events`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/realtime_key_events", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Deletes a key event.
       *
       * The change is applied in the background. Poll the realtime setting about every 10 seconds until `status` is
       * `ok`, typically after 30 to 90 seconds.
       *
       * `DELETE /audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}`
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}", accept: "application/json", idempotent: true },
      /**
       * Returns a key event.
       *
       * `GET /audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}", accept: "application/json" },
      /**
       * Lists the key events of a parent segment.
       *
       * `GET /audiences/{audienceId}/realtime_key_events`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/realtime_key_events", accept: "application/json", itemsField: "data", pagination: "cursor" },
      /**
       * Updates a key event.
       *
       * The body is the complete key event, as in a creation. The change is applied in the background. Poll the realtime
       * setting about every 10 seconds until `status` is `ok`, typically after 30 to 90 seconds.
       *
       * `PATCH /audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}`
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}", requestMediaType: "application/json", accept: "application/json" },
    },
    realtimePersonalizationServices: {
      /**
       * Creates a personalization service.
       *
       * Set `public` here. A PATCH cannot change it.
       *
       * `POST /audiences/{audienceId}/realtime_personalization_services`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/realtime_personalization_services", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Deletes a personalization service.
       *
       * `DELETE /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}`
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}", accept: "application/json", idempotent: true },
      /**
       * Returns a personalization service.
       *
       * `GET /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}", accept: "application/json" },
      /**
       * Lists the personalization services of a parent segment.
       *
       * `GET /audiences/{audienceId}/realtime_personalization_services`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/realtime_personalization_services", accept: "application/json", itemsField: "data", pagination: "cursor" },
      tokens: {
        /**
         * Creates a token of a personalization service.
         *
         * Store the returned `value`. It is null where the API masks it.
         *
         * `POST /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens`
         */
        create: { method: "POST", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens", requestMediaType: "application/json", accept: "application/json" },
        /**
         * Deletes a token of a personalization service.
         *
         * `DELETE /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens/{tokenId}`
         */
        delete: { method: "DELETE", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens/{tokenId}", accept: "application/json", idempotent: true },
      },
      /**
       * Updates the name or description of a personalization service.
       *
       * The name is required even if only the description changes.
       *
       * `PATCH /audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}`
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}", requestMediaType: "application/json", accept: "application/json" },
    },
    realtimeSetting: {
      /**
       * Returns the realtime setting of a parent segment.
       *
       * To wait for a change to take effect, poll this call about every 10 seconds until `status` is `ok` or
       * `inconsistent`.
       *
       * `GET /audiences/{audienceId}/realtime_setting`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/realtime_setting", accept: "application/json" },
      /**
       * Updates the realtime setting of a parent segment.
       *
       * Send only the fields to change. The change is applied in the background. Poll the setting about every 10 seconds
       * until `status` is `ok`, typically after 30 to 90 seconds.
       *
       * `PATCH /audiences/{audienceId}/realtime_setting`
       */
      update: { method: "PATCH", path: "/audiences/{audienceId}/realtime_setting", requestMediaType: "application/json", accept: "application/json" },
    },
    /**
     * Updates or replaces the configuration of a parent segment.
     *
     * The key `master` decides between a partial update and a full replacement.
     *
     * - Without `master`, the update is partial. Single values in the body change and everything else stays.
     *   `attributes`, `behaviors` and `audienceFilters` in the body are ignored.
     * - With `master`, the whole configuration is replaced. Attributes, behaviors and filters that are not in the body
     *   are permanently removed. A list that is missing, null or empty removes all of its items.
     *
     * To add one attribute, read the configuration, append to its list, and send everything back.
     * Renaming an attribute or a behavior gives it a new ID. The tables change with the next run.
     *
     * `PUT /audiences/{audienceId}`
     */
    replace: { method: "PUT", path: "/audiences/{audienceId}", requestMediaType: "application/json", accept: "application/json", variant: "replace", idempotent: true },
    /**
     * Starts the workflow that builds a parent segment.
     *
     * Returns as soon as the workflow has started. To wait for the run, poll `GET /audiences/{audienceId}/executions`
     * and find the entry with the same `workflowAttemptId`. The run has finished when its status is `success`, `error`
     * or `canceled`.
     *
     * `POST /audiences/{audienceId}/run`
     */
    run: { method: "POST", path: "/audiences/{audienceId}/run", accept: "application/json" },
    sampleValues: {
      /**
       * Returns sample values of an attribute.
       *
       * `GET /audiences/{audienceId}/sample_values`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/sample_values", accept: "application/json", itemsField: "" },
    },
    segments: {
      activations: {
        /**
         * Creates an activation of a segment.
         *
         * The IDs in an activation response (`id`, `segmentId`, `audienceId`) are ignored in the request.
         *
         * In JSON:API: `cdp.segments.activations.create`.
         *
         * `POST /audiences/{audienceId}/segments/{segmentId}/syndications`
         */
        create: { method: "POST", path: "/audiences/{audienceId}/segments/{segmentId}/syndications", requestMediaType: "application/json", accept: "application/json" },
        /**
         * Deletes an activation of a segment.
         *
         * In JSON:API: `cdp.segments.activations.delete`.
         *
         * `DELETE /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}`
         */
        delete: { method: "DELETE", path: "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
        /**
         * Returns an activation of a segment.
         *
         * In JSON:API: `cdp.segments.activations.get`.
         *
         * `GET /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}`
         */
        get: { method: "GET", path: "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}", accept: "application/json" },
        /**
         * Lists the activations of a segment.
         *
         * In JSON:API: `cdp.segments.activations.list`.
         *
         * `GET /audiences/{audienceId}/segments/{segmentId}/syndications`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/segments/{segmentId}/syndications", accept: "application/json", itemsField: "" },
        /**
         * Runs an activation.
         *
         * Returns before the run has finished. The API cannot return a single run: read the activation again and check its
         * `executions`.
         *
         * `POST /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}/run`
         * @deprecated Made for the legacy Audience Studio. Use `cdp.segments.activations.run`.
         */
        run: { method: "POST", path: "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}/run", accept: "application/json" },
        /**
         * Updates an activation of a segment.
         *
         * In JSON:API: `cdp.segments.activations.update`.
         *
         * `PUT /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}`
         */
        update: { method: "PUT", path: "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
      },
      /**
       * Creates a segment in a parent segment.
       *
       * Names are unique within a folder. Sending the same body twice returns an error and does not create a second
       * segment.
       *
       * In JSON:API: `cdp.segments.create`.
       *
       * `POST /audiences/{audienceId}/segments`
       */
      create: { method: "POST", path: "/audiences/{audienceId}/segments", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Deletes a segment of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/segments/{segmentId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.segments.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/segments/{segmentId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
      /**
       * Returns a segment of a parent segment.
       *
       * In JSON:API: `cdp.segments.get`.
       *
       * `GET /audiences/{audienceId}/segments/{segmentId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/segments/{segmentId}", accept: "application/json" },
      /**
       * Lists the segments of a parent segment.
       *
       * Returns all segments in one response, without pagination. With thousands of segments the call can take minutes.
       * A segment in the list may lack its rule or contain an empty one. Read the segment by its ID before you write it
       * back.
       *
       * `GET /audiences/{audienceId}/segments`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/segments", accept: "application/json", itemsField: "" },
      queries: {
        /**
         * Starts a query that counts the profiles of a rule.
         *
         * Returns before the query has finished and does not store a segment. Poll the query by the returned `id` until
         * its status is no longer `running`. Read the profiles page by page from `customers`.
         *
         * `POST /audiences/{audienceId}/segments/queries`
         */
        create: { method: "POST", path: "/audiences/{audienceId}/segments/queries", requestMediaType: "application/json", accept: "application/json" },
        /**
         * Returns the status of a segment query.
         *
         * `GET /audiences/{audienceId}/segments/queries/{queryId}`
         */
        get: { method: "GET", path: "/audiences/{audienceId}/segments/queries/{queryId}", accept: "application/json" },
        /**
         * Cancels a running segment query.
         *
         * A successful response may contain a message that the query was not stopped. Read the status to be sure.
         *
         * `POST /audiences/{audienceId}/segments/queries/{queryId}/kill`
         */
        kill: { method: "POST", path: "/audiences/{audienceId}/segments/queries/{queryId}/kill", accept: "application/json" },
        profiles: {
          /**
           * Lists the profiles that a segment query found.
           *
           * The API calls profiles customers here. The response `type` is `pending` while the query is running, `rows` for a
           * page of profiles, and `end` after the last page.
           *
           * `GET /audiences/{audienceId}/segments/queries/{queryId}/customers`
           */
          list: { method: "GET", path: "/audiences/{audienceId}/segments/queries/{queryId}/customers", accept: "application/json", itemsField: "rows", pagination: "page" },
        },
      },
      /**
       * Compiles a rule to SQL.
       *
       * Neither stores a segment nor runs a query.
       *
       * `POST /audiences/{audienceId}/segments/query`
       */
      query: { method: "POST", path: "/audiences/{audienceId}/segments/query", requestMediaType: "application/json", accept: "application/json", idempotent: true },
      statistics: {
        /**
         * Returns the population history of a segment.
         *
         * Contains one measurement per day, in the time zone of the parent segment. The range includes `from` and `to`.
         * Funnel stage segments have no statistics here.
         *
         * `GET /audiences/{audienceId}/segments/{segmentId}/statistics`
         */
        list: { method: "GET", path: "/audiences/{audienceId}/segments/{segmentId}/statistics", accept: "application/json", dateParameters: { from: "day", to: "day" }, itemsField: "" },
      },
      /**
       * Updates a segment of a parent segment.
       *
       * The rule in the body replaces the stored rule. Do not send back a rule from a list response: it may be empty
       * there, and writing it erases the stored rule.
       *
       * In JSON:API: `cdp.segments.update`.
       *
       * `PUT /audiences/{audienceId}/segments/{segmentId}`
       */
      update: { method: "PUT", path: "/audiences/{audienceId}/segments/{segmentId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
    },
    statistics: {
      /**
       * Returns the population history of a parent segment.
       *
       * Contains one measurement per day. Days begin at midnight in the time zone of the parent segment.
       *
       * `GET /audiences/{audienceId}/statistics`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/statistics", accept: "application/json", dateParameters: { from: "day", to: "day" }, itemsField: "" },
    },
    tokens: {
      /**
       * Creates a profile token in a parent segment.
       *
       * `attributeColumns` is required. Send `[]` for none.
       *
       * `POST /audiences/{audienceId}/tokens`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.tokens.create`.
       */
      create: { method: "POST", path: "/audiences/{audienceId}/tokens", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Deletes a profile token of a parent segment.
       *
       * `DELETE /audiences/{audienceId}/tokens/{tokenId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.tokens.delete`.
       */
      delete: { method: "DELETE", path: "/audiences/{audienceId}/tokens/{tokenId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
      /**
       * Returns a profile token of a parent segment.
       *
       * In JSON:API: `cdp.tokens.get`.
       *
       * `GET /audiences/{audienceId}/tokens/{tokenId}`
       */
      get: { method: "GET", path: "/audiences/{audienceId}/tokens/{tokenId}", accept: "application/json" },
      /**
       * Lists the profile tokens of a parent segment.
       *
       * `GET /audiences/{audienceId}/tokens`
       */
      list: { method: "GET", path: "/audiences/{audienceId}/tokens", accept: "application/json", itemsField: "" },
      /**
       * Updates a profile token of a parent segment.
       *
       * `keyColumn` and `attributeColumns` are required even if they do not change.
       *
       * `PUT /audiences/{audienceId}/tokens/{tokenId}`
       * @deprecated Made for the legacy Audience Studio. Use `cdp.tokens.update`.
       */
      update: { method: "PUT", path: "/audiences/{audienceId}/tokens/{tokenId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
    },
    /**
     * Updates or replaces the configuration of a parent segment.
     *
     * The key `master` decides between a partial update and a full replacement.
     *
     * - Without `master`, the update is partial. Single values in the body change and everything else stays.
     *   `attributes`, `behaviors` and `audienceFilters` in the body are ignored.
     * - With `master`, the whole configuration is replaced. Attributes, behaviors and filters that are not in the body
     *   are permanently removed. A list that is missing, null or empty removes all of its items.
     *
     * To add one attribute, read the configuration, append to its list, and send everything back.
     * Renaming an attribute or a behavior gives it a new ID. The tables change with the next run.
     *
     * `PUT /audiences/{audienceId}`
     */
    update: { method: "PUT", path: "/audiences/{audienceId}", requestMediaType: "application/json", accept: "application/json", idempotent: true },
  },
  byFolder: {
    /**
     * Lists the contents of a folder.
     *
     * Returns everything in one response, without pagination. The list includes the folder itself. Use `type` to
     * distinguish the entries, and skip entries with an unknown type.
     *
     * A segment that was read with `with_rule=false` does not contain its real rule.
     * **Do not write such a segment back: that erases the rule.** Read it by its ID first.
     *
     * `GET /entities/by-folder/{folderId}`
     */
    list: { method: "GET", path: "/entities/by-folder/{folderId}", accept: "application/json", itemsField: "data" },
  },
  folders: {
    /**
     * Creates a folder.
     *
     * Set the parent folder in `relationships.parentFolder`. It also determines the parent segment.
     *
     * `POST /entities/folders`
     */
    create: { method: "POST", path: "/entities/folders", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Deletes a folder.
     *
     * Returns 409 while segments or predictive segments elsewhere depend on the contents of the folder. The error
     * lists their IDs. Returns 403 if the caller may not edit the folder.
     *
     * `DELETE /entities/folders/{id}`
     */
    delete: { method: "DELETE", path: "/entities/folders/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    /**
     * Returns a folder.
     *
     * `GET /entities/folders/{id}`
     */
    get: { method: "GET", path: "/entities/folders/{id}", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Updates or moves a folder.
     *
     * A different `relationships.parentFolder` moves the folder.
     *
     * `PATCH /entities/folders/{id}`
     */
    update: { method: "PATCH", path: "/entities/folders/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  funnels: {
    /**
     * Creates a funnel in a folder.
     *
     * `POST /entities/funnels`
     */
    create: { method: "POST", path: "/entities/funnels", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Deletes a funnel.
     *
     * `DELETE /entities/funnels/{id}`
     */
    delete: { method: "DELETE", path: "/entities/funnels/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    /**
     * Returns a funnel.
     *
     * `GET /entities/funnels/{id}`
     */
    get: { method: "GET", path: "/entities/funnels/{id}", accept: "application/vnd.treasuredata.v1+json" },
    stages: {
      statistics: {
        /**
         * Returns the population history of a funnel stage.
         *
         * `id` is the ID of the stage. Contains one measurement per day, in the time zone of the parent segment. The range
         * includes the day in `to`.
         *
         * `GET /entities/funnels/{funnelId}/stages/{id}/statistics`
         */
        list: { method: "GET", path: "/entities/funnels/{funnelId}/stages/{id}/statistics", accept: "application/json", dateParameters: { from: "day", to: "day" }, itemsField: "" },
      },
    },
    /**
     * Updates a funnel.
     *
     * `attributes`, if sent, requires `name`. `relationships`, if sent, requires `parentFolder`. Send all three to
     * eight stages in one list; a single stage cannot be updated.
     *
     * `PATCH /entities/funnels/{id}`
     */
    update: { method: "PATCH", path: "/entities/funnels/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  journeyBundles: {
    activationSankeyCharts: {
      /**
       * Returns the activation charts of a journey bundle.
       *
       * `GET /entities/journey_bundles/{journeyBundleId}/activation_sankey_charts`
       */
      list: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/activation_sankey_charts", accept: "application/json", itemsField: "data" },
    },
    activations: {
      /**
       * Lists the activation steps of a journey bundle.
       *
       * Activations under `included` have the REST format and no `type`. Users have a `type`.
       *
       * `GET /entities/journey_bundles/{journeyBundleId}/activations`
       */
      list: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/activations", accept: "application/json", itemsField: "data" },
    },
    conversionSankeyCharts: {
      /**
       * Returns the conversion charts of a journey bundle.
       *
       * `GET /entities/journey_bundles/{journeyBundleId}/conversion_sankey_charts`
       */
      list: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/conversion_sankey_charts", accept: "application/json", itemsField: "data" },
    },
    /**
     * Deletes a journey bundle.
     *
     * `DELETE /entities/journey_bundles/{journeyBundleId}`
     */
    delete: { method: "DELETE", path: "/entities/journey_bundles/{journeyBundleId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    /**
     * Returns a journey bundle with all its versions.
     *
     * Returns a plain object, not a JSON:API document.
     *
     * `GET /entities/journey_bundles/{journeyBundleId}`
     */
    get: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}", accept: "application/json", itemsField: "journeys" },
    journeys: {
      /**
       * Adds a version to a journey bundle.
       *
       * The new journey is a copy of the journey in `sourceId`. Call `journeys_appendable` first to check whether the
       * bundle accepts another version.
       *
       * `POST /entities/journey_bundles/{journeyBundleId}/journeys`
       */
      create: { method: "POST", path: "/entities/journey_bundles/{journeyBundleId}/journeys", requestMediaType: "application/json", accept: "application/json" },
    },
    /**
     * Checks whether a journey bundle accepts another version.
     *
     * 200 means yes. 400 means no, with the reasons; it does not mean that the call failed.
     *
     * `GET /entities/journey_bundles/{journeyBundleId}/journeys_appendable`
     */
    journeysAppendable: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/journeys_appendable", accept: "application/json", mayBeEmpty: true },
    /**
     * Returns the latest journey of a bundle.
     *
     * `GET /entities/journey_bundles/{journeyBundleId}/latest`
     */
    latest: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/latest", accept: "application/json" },
    statistics: {
      /**
       * Returns the statistics of all journeys in a bundle.
       *
       * `GET /entities/journey_bundles/{journeyBundleId}/statistics`
       */
      list: { method: "GET", path: "/entities/journey_bundles/{journeyBundleId}/statistics", accept: "application/json", itemsField: "data" },
    },
    /**
     * Updates a journey bundle.
     *
     * Accepts `name`, `description` and `latestJourneyId`. The latest version must be a launched journey of this
     * bundle. To launch a new version as the latest, create the journey with `journeyBundleId` instead.
     *
     * `PATCH /entities/journey_bundles/{journeyBundleId}`
     */
    update: { method: "PATCH", path: "/entities/journey_bundles/{journeyBundleId}", requestMediaType: "application/json", accept: "application/json", itemsField: "journeys" },
  },
  journeys: {
    activationSankeyCharts: {
      /**
       * Returns the activation charts of a journey.
       *
       * `GET /entities/journeys/{journeyId}/activation_sankey_charts`
       */
      list: { method: "GET", path: "/entities/journeys/{journeyId}/activation_sankey_charts", accept: "application/json", itemsField: "data" },
    },
    /**
     * Lists the activation templates for a step of a journey.
     *
     * A read-only call with a body. The body is the journey as it is being edited. The call does not save it.
     *
     * `POST /entities/journeys/{journeyId}/activation_templates_for_step`
     */
    activationTemplatesForStep: { method: "POST", path: "/entities/journeys/{journeyId}/activation_templates_for_step", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json", idempotent: true, itemsField: "data" },
    activations: {
      /**
       * Creates an activation step for a journey.
       *
       * Creates the settings only. To place them in the journey, add a step of type `Activation` whose
       * `journeyActivationStepId` is the new ID.
       *
       * `POST /entities/journeys/{journeyId}/activations`
       */
      create: { method: "POST", path: "/entities/journeys/{journeyId}/activations", requestMediaType: "application/json", accept: "application/json" },
      /**
       * Returns an activation step of a journey.
       *
       * `GET /entities/journeys/{journeyId}/activations/{journeyActivationStepId}`
       */
      get: { method: "GET", path: "/entities/journeys/{journeyId}/activations/{journeyActivationStepId}", accept: "application/vnd.treasuredata.v1+json" },
      /**
       * Lists the activation steps of a journey.
       *
       * `GET /entities/journeys/{journeyId}/activations`
       */
      list: { method: "GET", path: "/entities/journeys/{journeyId}/activations", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
      /**
       * Updates an activation step of a journey.
       *
       * `PATCH /entities/journeys/{journeyId}/activations/{journeyActivationStepId}`
       */
      update: { method: "PATCH", path: "/entities/journeys/{journeyId}/activations/{journeyActivationStepId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    },
    /**
     * Lists the behaviors that a step of a journey can use.
     *
     * A read-only call with a body. The body is the journey as it is being edited. The call does not save it.
     *
     * `POST /entities/journeys/{journeyId}/available_behaviors_for_step`
     */
    availableBehaviorsForStep: { method: "POST", path: "/entities/journeys/{journeyId}/available_behaviors_for_step", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json", idempotent: true, itemsField: "data" },
    conversionSankeyCharts: {
      /**
       * Returns the conversion charts of a journey.
       *
       * `GET /entities/journeys/{journeyId}/conversion_sankey_charts`
       */
      list: { method: "GET", path: "/entities/journeys/{journeyId}/conversion_sankey_charts", accept: "application/json", itemsField: "data" },
    },
    /**
     * Creates a journey.
     *
     * Creates a bundle with this journey as its first version. If `journeyBundleId` is set, the journey becomes the
     * next version in that bundle.
     *
     * `POST /entities/journeys`
     */
    create: { method: "POST", path: "/entities/journeys", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Deletes a journey.
     *
     * `DELETE /entities/journeys/{journeyId}`
     */
    delete: { method: "DELETE", path: "/entities/journeys/{journeyId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    /**
     * Updates the names and description of a draft journey.
     *
     * The path looks like a read, but the call writes. It accepts journeys in the state `draft`, and updates the
     * description and the names of the journey, its stages and its bundle. Steps are not accepted.
     *
     * `POST /entities/journeys/{journeyId}/detail`
     */
    detail: { method: "POST", path: "/entities/journeys/{journeyId}/detail", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Duplicates a journey.
     *
     * `id` in the body is the journey to copy. `attributes.name` is the name of the copy.
     *
     * `POST /entities/journeys/duplicate`
     */
    duplicate: { method: "POST", path: "/entities/journeys/duplicate", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Returns a journey.
     *
     * `GET /entities/journeys/{journeyId}`
     */
    get: { method: "GET", path: "/entities/journeys/{journeyId}", accept: "application/vnd.treasuredata.v1+json" },
    journeyStages: {
      profiles: {
        /**
         * Lists the profiles in a stage of a journey.
         *
         * Returns the plain table. The same list for a whole journey is wrapped in `data` and `included`.
         *
         * `GET /entities/journeys/{journeyId}/journey_stages/{journeyStageId}/customers`
         */
        list: { method: "GET", path: "/entities/journeys/{journeyId}/journey_stages/{journeyStageId}/customers", accept: "application/json", itemsField: "rows" },
      },
    },
    /**
     * Lists the journeys of a folder.
     *
     * `GET /entities/journeys`
     */
    list: { method: "GET", path: "/entities/journeys", accept: "application/json", itemsField: "data" },
    /**
     * Pauses a journey.
     *
     * Also pauses the schedules of its activations. Has no body.
     *
     * `PATCH /entities/journeys/{journeyId}/pause`
     */
    pause: { method: "PATCH", path: "/entities/journeys/{journeyId}/pause", accept: "application/json" },
    profiles: {
      /**
       * Lists the profiles in a journey.
       *
       * Returns the profiles (called customers in the path) as a table with column names and rows.
       *
       * `GET /entities/journeys/{journeyId}/customers`
       */
      list: { method: "GET", path: "/entities/journeys/{journeyId}/customers", accept: "application/vnd.treasuredata.v1+json", itemsField: "data.rows" },
    },
    /**
     * Resumes a paused journey.
     *
     * Also resumes the schedules of its activations. Has no body.
     *
     * `PATCH /entities/journeys/{journeyId}/resume`
     */
    resume: { method: "PATCH", path: "/entities/journeys/{journeyId}/resume", accept: "application/json" },
    /**
     * Runs a journey now.
     *
     * Starts the workflow of the journey with the output of the last finished run of the parent segment. It does not
     * run the parent segment again. The call returns before the run has finished: read the journey until the status of
     * `latestExecution` is final. Returns 409 until the current run of the journey or of its parent segment has
     * finished. Returns 422 if a manual run is not possible, for example because the journey is not active or belongs
     * to a priority group.
     *
     * `POST /entities/journeys/{journeyId}/run`
     */
    run: { method: "POST", path: "/entities/journeys/{journeyId}/run", accept: "application/json" },
    segmentRules: {
      /**
       * Lists the segment rules of the journeys of a parent segment.
       *
       * Omits rules of journeys that the caller may not view.
       *
       * `GET /entities/journeys/segment_rules`
       */
      list: { method: "GET", path: "/entities/journeys/segment_rules", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    },
    statistics: {
      /**
       * Returns the statistics of a journey.
       *
       * The statistics are updated when the parent segment runs.
       *
       * `GET /entities/journeys/{journeyId}/statistics`
       */
      get: { method: "GET", path: "/entities/journeys/{journeyId}/statistics", accept: "application/vnd.treasuredata.v1+json" },
    },
    /**
     * Updates a journey.
     *
     * `attributes.name` is required even if it does not change. A stage with an `id` updates the existing stage; a
     * stage without an `id` is created. `state: launched` launches the journey.
     *
     * `PATCH /entities/journeys/{journeyId}`
     */
    update: { method: "PATCH", path: "/entities/journeys/{journeyId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  masterSegments: {
    /**
     * Lists the parent segments whose data the caller can access.
     *
     * Lists only parent segments whose segments, profiles and activations the caller can access, each with basic
     * information. Master segment is the oldest name for a parent segment.
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
       * Lists the activation templates of a parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/activation_templates`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/activation_templates", accept: "application/json", itemsField: "data" },
    },
    activations: {
      /**
       * Lists the activations of a parent segment.
       *
       * Contains summaries only: no runs, run status, notifications or newer schedule fields.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/syndications`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/syndications", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    },
    funnels: {
      /**
       * Lists the funnels of a parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/funnels`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/funnels", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    },
    /**
     * Returns a parent segment.
     *
     * The relationship `parentSegmentFolder` contains the ID of the root folder. Pass it to
     * `GET /entities/by-folder/{folderId}` to read the folder tree. `GET /audiences/{audienceId}` returns the
     * attributes and behaviors.
     *
     * `GET /entities/parent_segments/{id}`
     */
    get: { method: "GET", path: "/entities/parent_segments/{id}", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Lists all parent segments.
     *
     * Returns all parent segments under `data`, without pagination. `GET /audiences/{audienceId}` returns their
     * attributes and behaviors.
     *
     * `GET /entities/parent_segments`
     */
    list: { method: "GET", path: "/entities/parent_segments", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    realtimeActivations: {
      /**
       * Lists the realtime activation steps of a parent segment.
       *
       * Includes all realtime journeys of the parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/realtime_activations`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/realtime_activations", accept: "application/json", itemsField: "data", pagination: "cursor" },
    },
    realtimeAttributes: {
      /**
       * Lists the realtime attributes that rules can use.
       *
       * Returns the realtime attributes of a parent segment in JSON:API format. Adds `notation`, the name by which a
       * rule refers to the attribute.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/realtime_attributes`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/realtime_attributes", accept: "application/json", itemsField: "data", pagination: "cursor" },
    },
    realtimeJourneys: {
      /**
       * Lists the realtime journeys of a parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/realtime_journeys`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/realtime_journeys", accept: "application/json", itemsField: "data", pagination: "cursor" },
    },
    realtimePersonalizations: {
      /**
       * Lists the realtime personalizations of a parent segment.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/realtime_personalizations`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/realtime_personalizations", accept: "application/json", itemsField: "data", pagination: "cursor" },
    },
    userDefinedWorkflowProjects: {
      /**
       * Lists the workflow projects that activations can use.
       *
       * Does not accept a page cursor. While `nextPage` is not null, request the next page with the ID of the last
       * project as `lastId`.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/user_defined_workflow_projects`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/user_defined_workflow_projects", accept: "application/json", itemsField: "data", pagination: "lastId" },
    },
    userDefinedWorkflows: {
      /**
       * Lists the workflows of a workflow project.
       *
       * `GET /entities/parent_segments/{parentSegmentId}/user_defined_workflows`
       */
      list: { method: "GET", path: "/entities/parent_segments/{parentSegmentId}/user_defined_workflows", accept: "application/json", itemsField: "data" },
    },
  },
  predictiveSegments: {
    /**
     * Creates a predictive segment.
     *
     * Stores the settings only. A run trains the model.
     *
     * `POST /entities/predictive_segments`
     */
    create: { method: "POST", path: "/entities/predictive_segments", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Deletes a predictive segment.
     *
     * `DELETE /entities/predictive_segments/{id}`
     */
    delete: { method: "DELETE", path: "/entities/predictive_segments/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    executions: {
      /**
       * Lists the runs of a predictive segment.
       *
       * `data` may contain a single run instead of a list.
       *
       * `GET /entities/predictive_segments/{id}/executions`
       */
      list: { method: "GET", path: "/entities/predictive_segments/{id}/executions", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
    },
    /**
     * Returns a predictive segment.
     *
     * `GET /entities/predictive_segments/{id}`
     */
    get: { method: "GET", path: "/entities/predictive_segments/{id}", accept: "application/vnd.treasuredata.v1+json" },
    model: {
      columns: {
        /**
         * Lists the columns of a model.
         *
         * `GET /entities/predictive_segments/{id}/model/columns`
         */
        get: { method: "GET", path: "/entities/predictive_segments/{id}/model/columns", accept: "application/vnd.treasuredata.v1+json" },
      },
      features: {
        /**
         * Lists the features of a model.
         *
         * `GET /entities/predictive_segments/{id}/model/features`
         */
        get: { method: "GET", path: "/entities/predictive_segments/{id}/model/features", accept: "application/vnd.treasuredata.v1+json" },
      },
      score: {
        /**
         * Returns the score distribution of a model.
         *
         * `GET /entities/predictive_segments/{id}/model/score`
         */
        get: { method: "GET", path: "/entities/predictive_segments/{id}/model/score", accept: "application/vnd.treasuredata.v1+json" },
      },
    },
    /**
     * Trains the model of a predictive segment.
     *
     * Returns before the run has finished. The returned `id` is the workflow attempt. Poll the executions until that
     * run has a final status.
     *
     * `POST /entities/predictive_segments/{id}/run`
     */
    run: { method: "POST", path: "/entities/predictive_segments/{id}/run", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Updates a predictive segment.
     *
     * `PATCH /entities/predictive_segments/{id}`
     */
    update: { method: "PATCH", path: "/entities/predictive_segments/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  realtimeJourneys: {
    abtestVariants: {
      /**
       * Lists the A/B test variants of all realtime journeys.
       *
       * Omits journeys that the caller may not view.
       *
       * `GET /entities/realtime_journeys/abtest_variants`
       */
      list: { method: "GET", path: "/entities/realtime_journeys/abtest_variants", accept: "application/json", itemsField: "data" },
    },
    activations: {
      /**
       * Creates an activation step in a realtime journey.
       *
       * The new step does not belong to a stage. To place it, add its ID as `journeyActivationStepId` to a step of type
       * `TriggeredActivation` and send the stage in a PATCH of the journey.
       *
       * `POST /entities/realtime_journeys/{realtimeJourneyId}/activations`
       */
      create: { method: "POST", path: "/entities/realtime_journeys/{realtimeJourneyId}/activations", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
      /**
       * Returns an activation step of a realtime journey.
       *
       * `GET /entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}`
       */
      get: { method: "GET", path: "/entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}", accept: "application/json" },
      /**
       * Lists the activation steps of a realtime journey.
       *
       * `GET /entities/realtime_journeys/{realtimeJourneyId}/activations`
       */
      list: { method: "GET", path: "/entities/realtime_journeys/{realtimeJourneyId}/activations", accept: "application/json", itemsField: "data", pagination: "cursor" },
      /**
       * Updates an activation step of a realtime journey.
       *
       * `PATCH /entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}`
       */
      update: { method: "PATCH", path: "/entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    },
    /**
     * Creates a realtime journey.
     *
     * `segmentFolderId` sets the folder, and `relationships` may be omitted. A stage requires only a name. To build a
     * journey, create it as a draft, add its activation steps, then send the stages with their steps in a PATCH.
     *
     * `POST /entities/realtime_journeys`
     */
    create: { method: "POST", path: "/entities/realtime_journeys", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Deletes a realtime journey.
     *
     * `DELETE /entities/realtime_journeys/{realtimeJourneyId}`
     */
    delete: { method: "DELETE", path: "/entities/realtime_journeys/{realtimeJourneyId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    /**
     * Validates the names of a realtime journey.
     *
     * Validates the name, the description and the names of the stages in the body.
     *
     * `POST /entities/realtime_journeys/{realtimeJourneyId}/detail`
     */
    detail: { method: "POST", path: "/entities/realtime_journeys/{realtimeJourneyId}/detail", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Duplicates a realtime journey.
     *
     * The body contains the journey to copy, the name of the copy and its folder. Its `type` must be `journey`,
     * although the type of the resource is `realtime-journey`.
     *
     * `POST /entities/realtime_journeys/duplicate`
     */
    duplicate: { method: "POST", path: "/entities/realtime_journeys/duplicate", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Returns a realtime journey.
     *
     * `GET /entities/realtime_journeys/{realtimeJourneyId}`
     */
    get: { method: "GET", path: "/entities/realtime_journeys/{realtimeJourneyId}", accept: "application/json" },
    /**
     * Pauses the activations of a realtime journey.
     *
     * Has no body. `paused` and `pausedAt` change; `state` does not.
     *
     * `PATCH /entities/realtime_journeys/{realtimeJourneyId}/pause`
     */
    pause: { method: "PATCH", path: "/entities/realtime_journeys/{realtimeJourneyId}/pause", accept: "application/json" },
    /**
     * Resumes the activations of a realtime journey.
     *
     * Has no body.
     *
     * `PATCH /entities/realtime_journeys/{realtimeJourneyId}/resume`
     */
    resume: { method: "PATCH", path: "/entities/realtime_journeys/{realtimeJourneyId}/resume", accept: "application/json" },
    /**
     * Updates a realtime journey.
     *
     * Send only the attributes to change. `state: launched` launches a draft. If you send stages, include the `id` of
     * each existing stage.
     *
     * `PATCH /entities/realtime_journeys/{realtimeJourneyId}`
     */
    update: { method: "PATCH", path: "/entities/realtime_journeys/{realtimeJourneyId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
  },
  realtimePersonalizations: {
    /**
     * Creates a realtime personalization.
     *
     * In a response node, set an unused `stringBuilder` to null. The API rejects an empty list with a misleading
     * message that the payload is blank.
     *
     * `POST /entities/realtime_personalizations`
     */
    create: { method: "POST", path: "/entities/realtime_personalizations", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
    /**
     * Deletes a realtime personalization.
     *
     * `DELETE /entities/realtime_personalizations/{realtimePersonalizationId}`
     */
    delete: { method: "DELETE", path: "/entities/realtime_personalizations/{realtimePersonalizationId}", accept: "application/json", mayBeEmpty: true, idempotent: true },
    /**
     * Returns a realtime personalization.
     *
     * `GET /entities/realtime_personalizations/{realtimePersonalizationId}`
     */
    get: { method: "GET", path: "/entities/realtime_personalizations/{realtimePersonalizationId}", accept: "application/json" },
    /**
     * Updates a realtime personalization.
     *
     * Include the `id` of each existing section. As in a creation, set an unused `stringBuilder` to null, not to an
     * empty list.
     *
     * `PATCH /entities/realtime_personalizations/{realtimePersonalizationId}`
     */
    update: { method: "PATCH", path: "/entities/realtime_personalizations/{realtimePersonalizationId}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/json" },
  },
  segments: {
    activations: {
      /**
       * Creates an activation of a segment.
       *
       * `POST /entities/segments/{segmentId}/syndications`
       */
      create: { method: "POST", path: "/entities/segments/{segmentId}/syndications", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
      /**
       * Deletes an activation of a segment.
       *
       * `DELETE /entities/segments/{segmentId}/syndications/{id}`
       */
      delete: { method: "DELETE", path: "/entities/segments/{segmentId}/syndications/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
      /**
       * Returns an activation of a segment.
       *
       * `GET /entities/segments/{segmentId}/syndications/{id}`
       */
      get: { method: "GET", path: "/entities/segments/{segmentId}/syndications/{id}", accept: "application/vnd.treasuredata.v1+json" },
      /**
       * Lists the activations of a segment.
       *
       * `GET /entities/segments/{segmentId}/syndications`
       */
      list: { method: "GET", path: "/entities/segments/{segmentId}/syndications", accept: "application/vnd.treasuredata.v1+json", itemsField: "data" },
      /**
       * Runs an activation.
       *
       * Returns before the run has finished. The API cannot return a single run: read the activation again and check
       * `runStatus` and `executions`. The response may be a plain object or wrapped in `data`. Accept both.
       *
       * `POST /entities/segments/{segmentId}/syndications/{id}/run`
       */
      run: { method: "POST", path: "/entities/segments/{segmentId}/syndications/{id}/run", accept: "application/vnd.treasuredata.v1+json" },
      /**
       * Updates an activation of a segment.
       *
       * `PATCH /entities/segments/{segmentId}/syndications/{id}`
       */
      update: { method: "PATCH", path: "/entities/segments/{segmentId}/syndications/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    },
    /**
     * Creates a segment.
     *
     * The folder determines the parent segment. Names are unique within a folder: a repeated request is rejected and
     * does not create a second segment.
     *
     * `POST /entities/segments`
     */
    create: { method: "POST", path: "/entities/segments", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Deletes a segment.
     *
     * Returns 409 while other segments or predictive segments refer to the segment. The error lists them.
     *
     * `DELETE /entities/segments/{id}`
     */
    delete: { method: "DELETE", path: "/entities/segments/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    /**
     * Returns a segment.
     *
     * `GET /entities/segments/{id}`
     */
    get: { method: "GET", path: "/entities/segments/{id}", accept: "application/vnd.treasuredata.v1+json" },
    predictiveSegments: {
      /**
       * Suggests feature columns for a segment.
       *
       * `id` is the segment with the positive samples. The first call starts the calculation. Repeat the same call until
       * `status` is `success`. The API does not report failures, so set a time limit.
       *
       * `GET /entities/segments/{id}/predictive_segments/guess_rule_async`
       */
      guessRuleAsync: { method: "GET", path: "/entities/segments/{id}/predictive_segments/guess_rule_async", accept: "application/vnd.treasuredata.v1+json" },
    },
    /**
     * Updates a segment.
     *
     * Send only the fields to change. A body that contains only `relationships.parentFolder` moves the segment to that
     * folder and keeps its rule. An empty `rule` erases the stored rule.
     *
     * `PATCH /entities/segments/{id}`
     */
    update: { method: "PATCH", path: "/entities/segments/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
  tokens: {
    /**
     * Creates a profile token in a folder.
     *
     * `attributes.attributeColumns` is required. Send `[]` for none. Omit `id`, which the API assigns. The permissions
     * on the folder determine who can create a token.
     *
     * `POST /entities/tokens`
     */
    create: { method: "POST", path: "/entities/tokens", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Deletes a profile token.
     *
     * `DELETE /entities/tokens/{id}`
     */
    delete: { method: "DELETE", path: "/entities/tokens/{id}", accept: "application/vnd.treasuredata.v1+json", idempotent: true },
    /**
     * Returns a profile token.
     *
     * `GET /entities/tokens/{id}`
     */
    get: { method: "GET", path: "/entities/tokens/{id}", accept: "application/vnd.treasuredata.v1+json" },
    /**
     * Updates a profile token.
     *
     * The update is not fully partial: `name` and `attributeColumns` are always required, and `relationships`, if
     * sent, requires `parentFolder`.
     *
     * `PATCH /entities/tokens/{id}`
     */
    update: { method: "PATCH", path: "/entities/tokens/{id}", requestMediaType: "application/vnd.treasuredata.v1+json", accept: "application/vnd.treasuredata.v1+json" },
  },
} as const;
