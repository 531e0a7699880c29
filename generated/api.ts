/** Generated from openapi/cdp-api.yaml by "npm run generate". Do not edit. */

export interface paths {
    "/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the configurations of all parent segments
         * @description Returns every parent segment with its master table, attributes, behaviors, schedule and population. The list is
         *     not paginated, so the response can be large. `GET /entities/parent_segments` returns the same parent segments
         *     without their configurations.
         */
        get: operations["audiences.list"];
        put?: never;
        /**
         * Creates a parent segment
         * @description Saves the configuration only. Profiles exist after the first run builds the tables, either on schedule or
         *     through `POST /audiences/{audienceId}/run`.
         */
        post: operations["audiences.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /**
         * Returns the configuration of a parent segment
         * @description A composable parent segment, whose data stays in another warehouse, has a different format: it has
         *     `kind: composable` and no `master`.
         */
        get: operations["audiences.get"];
        /**
         * Updates or replaces the configuration of a parent segment
         * @description The key `master` decides between a partial update and a full replacement.
         *
         *     - Without `master`, the update is partial. Single values in the body change and everything else stays.
         *       `attributes`, `behaviors` and `audienceFilters` in the body are ignored.
         *     - With `master`, the whole configuration is replaced. Attributes, behaviors and filters that are not in the body
         *       are permanently removed. A list that is missing, null or empty removes all of its items.
         *
         *     To add one attribute, read the configuration, append to its list, and send everything back.
         *     Renaming an attribute or a behavior gives it a new ID. The tables change with the next run.
         */
        put: operations["audiences.update"];
        post?: never;
        /** Deletes a parent segment */
        delete: operations["audiences.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the attributes of a parent segment
         * @description Lists the columns that rules and activations can use: columns of attribute tables, enriched columns, and columns
         *     of the master table. Master table columns have fewer fields.
         */
        get: operations["audiences.attributes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/behaviors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the behaviors of a parent segment */
        get: operations["audiences.behaviors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/behaviors/{audienceBehaviorId}/sample_values": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the behavior of the parent segment. */
                audienceBehaviorId: Id;
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Returns sample values of a behavior column */
        get: operations["audiences.behaviors.sampleValues.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the runs of a parent segment */
        get: operations["audiences.executions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/folders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the folders of a parent segment */
        get: operations["audiences.folders.list"];
        put?: never;
        /**
         * Creates a folder in a parent segment
         * @description The body cannot set the parent folder. Use `POST /entities/folders` to set it.
         */
        post: operations["audiences.folders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/folders/{folderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        /** Returns a folder of a parent segment */
        get: operations["audiences.folders.get"];
        put?: never;
        post?: never;
        /** Deletes a folder of a parent segment */
        delete: operations["audiences.folders.delete"];
        options?: never;
        head?: never;
        /** Updates the name or description of a folder */
        patch: operations["audiences.folders.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/folders/{folderId}/put_in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves segments into a folder
         * @description In the JSON:API dialect, move one segment at a time: update only its `relationships.parentFolder`.
         */
        post: operations["audiences.folders.putIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/folders/{folderId}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the segments of a folder
         * @description Returns all segments in one response, without pagination.
         */
        get: operations["audiences.folders.segments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/folders/{folderId}/syndications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the activations in a folder and its subfolders
         * @description Both pagination parameters are ignored, and the response contains everything, when `connection_type` filters the
         *     list or `sorted_by` sorts by `connection_type`.
         */
        get: operations["audiences.folders.activations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/funnels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the funnels of a parent segment in REST format */
        get: operations["audiences.funnels.list"];
        put?: never;
        /** Creates a funnel in a parent segment */
        post: operations["audiences.funnels.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/funnels/{funnelId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the funnel. */
                funnelId: Id;
            };
            cookie?: never;
        };
        /** Returns a funnel of a parent segment */
        get: operations["audiences.funnels.get"];
        /**
         * Replaces a funnel of a parent segment
         * @description Send all stages in order. A stage with an `id` is kept, and its name or position may change. A stage without an
         *     `id` is created.
         */
        put: operations["audiences.funnels.update"];
        post?: never;
        /** Deletes a funnel of a parent segment */
        delete: operations["audiences.funnels.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/funnels/{funnelId}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the funnel. */
                funnelId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clones a funnel into a folder
         * @description The body contains the name of the copy and its folder. The JSON:API dialect has no clone operation.
         */
        post: operations["audiences.funnels.clone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/funnels/{funnelId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the funnel. */
                funnelId: Id;
            };
            cookie?: never;
        };
        /**
         * Returns the population history of a funnel and its stages
         * @description Contains one measurement per day, in the time zone of the parent segment. The range includes the day in `to`.
         */
        get: operations["audiences.funnels.statistics.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the predictive segments of a parent segment */
        get: operations["audiences.predictiveSegments.list"];
        put?: never;
        /**
         * Creates a predictive segment in a parent segment
         * @description Stores the settings only. A run trains the model.
         */
        post: operations["audiences.predictiveSegments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        /** Returns a predictive segment of a parent segment */
        get: operations["audiences.predictiveSegments.get"];
        put?: never;
        post?: never;
        /** Deletes a predictive segment of a parent segment */
        delete: operations["audiences.predictiveSegments.delete"];
        options?: never;
        head?: never;
        /** Updates a predictive segment of a parent segment */
        patch: operations["audiences.predictiveSegments.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the runs of a predictive segment in REST format
         * @description The API cannot return a single run. Find it in the list by `workflowAttemptId`.
         */
        get: operations["audiences.predictiveSegments.executions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/columns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        /** Lists the columns of a model in REST format */
        get: operations["audiences.predictiveSegments.model.columns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/model/features": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        /** Lists the features of a model in REST format */
        get: operations["audiences.predictiveSegments.model.features.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trains the model of a predictive segment of a parent segment
         * @description Returns before the run has finished. Poll the executions until the run has a final status.
         */
        post: operations["audiences.predictiveSegments.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/score_histogram": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        /** Returns the score distribution of a model in REST format */
        get: operations["audiences.predictiveSegments.scoreHistogram.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments/guess_rule_async": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /**
         * Suggests feature columns for a parent segment
         * @description The first call starts the calculation. Repeat the same call until `status` is `success`. The API does not report
         *     failures, so set a time limit.
         */
        get: operations["audiences.predictiveSegments.guessRuleAsync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_attributes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the realtime attributes of a parent segment */
        get: operations["audiences.realtimeAttributes.list"];
        put?: never;
        /**
         * Creates a realtime attribute
         * @description The attribute is active when the status of the realtime setting is `ok` again. Poll the setting about every 10
         *     seconds; this typically takes 30 to 90 seconds. The response may be a plain object or wrapped in `data`. Accept
         *     both.
         */
        post: operations["audiences.realtimeAttributes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the realtime attribute. */
                realtimeAttributeId: Id;
            };
            cookie?: never;
        };
        /** Returns a realtime attribute */
        get: operations["audiences.realtimeAttributes.get"];
        put?: never;
        post?: never;
        /**
         * Deletes a realtime attribute
         * @description The change is applied in the background. Poll the realtime setting about every 10 seconds until `status` is
         *     `ok`, typically after 30 to 90 seconds.
         */
        delete: operations["audiences.realtimeAttributes.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a realtime attribute
         * @description Send only the fields to change, and only fields of the attribute's kind. The kind, the identifier and the key
         *     event cannot change. The change is applied in the background. Poll the realtime setting about every 10 seconds
         *     until `status` is `ok`, typically after 30 to 90 seconds.
         */
        patch: operations["audiences.realtimeAttributes.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_configuration_versions/current": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /**
         * Returns the current realtime configuration version
         * @description Shows which change is being applied. The response is `null` if there is no version.
         */
        get: operations["audiences.realtimeConfigurationVersions.current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_event_tables/{database}/{table}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The database of an entry in `eventTables` of the realtime setting. */
                database: string;
                /** @description The table of the same entry. */
                table: string;
            };
            cookie?: never;
        };
        /** Lists the columns of an event table */
        get: operations["audiences.realtimeEventTables.columns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_imported_attributes/bulk_update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Updates the imported realtime attributes of a parent segment
         * @description The body lists the batch columns to import as attributes of kind `imported`. The change is applied in the
         *     background. Poll the realtime setting about every 10 seconds until `status` is `ok`, typically after 30 to 90
         *     seconds.
         */
        post: operations["audiences.realtimeImportedAttributes.bulkUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_key_events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the key events of a parent segment */
        get: operations["audiences.realtimeKeyEvents.list"];
        put?: never;
        /**
         * Creates a key event
         * @description The table must be one of the `eventTables` of the realtime setting. The change is applied in the background.
         *     Poll the realtime setting about every 10 seconds until `status` is `ok`, typically after 30 to 90 seconds.
         */
        post: operations["audiences.realtimeKeyEvents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The key event. */
                realtimeKeyEventId: Id;
            };
            cookie?: never;
        };
        /** Returns a key event */
        get: operations["audiences.realtimeKeyEvents.get"];
        put?: never;
        post?: never;
        /**
         * Deletes a key event
         * @description The change is applied in the background. Poll the realtime setting about every 10 seconds until `status` is
         *     `ok`, typically after 30 to 90 seconds.
         */
        delete: operations["audiences.realtimeKeyEvents.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a key event
         * @description The body is the complete key event, as in a creation. The change is applied in the background. Poll the realtime
         *     setting about every 10 seconds until `status` is `ok`, typically after 30 to 90 seconds.
         */
        patch: operations["audiences.realtimeKeyEvents.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The key event. */
                realtimeKeyEventId: Id;
            };
            cookie?: never;
        };
        /** Lists the columns of a key event */
        get: operations["audiences.realtimeKeyEvents.columns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_personalization_services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the personalization services of a parent segment */
        get: operations["audiences.realtimePersonalizationServices.list"];
        put?: never;
        /**
         * Creates a personalization service
         * @description Set `public` here. A PATCH cannot change it.
         */
        post: operations["audiences.realtimePersonalizationServices.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the personalization service. */
                realtimePersonalizationServiceId: Id;
            };
            cookie?: never;
        };
        /** Returns a personalization service */
        get: operations["audiences.realtimePersonalizationServices.get"];
        put?: never;
        post?: never;
        /** Deletes a personalization service */
        delete: operations["audiences.realtimePersonalizationServices.delete"];
        options?: never;
        head?: never;
        /**
         * Updates the name or description of a personalization service
         * @description The name is required even if only the description changes.
         */
        patch: operations["audiences.realtimePersonalizationServices.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the personalization service. */
                realtimePersonalizationServiceId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a token of a personalization service
         * @description Store the returned `value`. It is null where the API masks it.
         */
        post: operations["audiences.realtimePersonalizationServices.tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the personalization service. */
                realtimePersonalizationServiceId: Id;
                /** @description ID of the token of the personalization service. */
                tokenId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a token of a personalization service */
        delete: operations["audiences.realtimePersonalizationServices.tokens.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_setting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /**
         * Returns the realtime setting of a parent segment
         * @description To wait for a change to take effect, poll this call about every 10 seconds until `status` is `ok` or
         *     `inconsistent`.
         */
        get: operations["audiences.realtimeSetting.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates the realtime setting of a parent segment
         * @description Send only the fields to change. The change is applied in the background. Poll the setting about every 10 seconds
         *     until `status` is `ok`, typically after 30 to 90 seconds.
         */
        patch: operations["audiences.realtimeSetting.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts the workflow that builds a parent segment
         * @description Returns as soon as the workflow has started. To wait for the run, poll `GET /audiences/{audienceId}/executions`
         *     and find the entry with the same `workflowAttemptId`. The run has finished when its status is `success`, `error`
         *     or `canceled`.
         */
        post: operations["audiences.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/sample_values": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Returns sample values of an attribute */
        get: operations["audiences.sampleValues.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the segments of a parent segment
         * @description Returns all segments in one response, without pagination. With thousands of segments the call can take minutes.
         *     A segment in the list may lack its rule or contain an empty one. Read the segment by its ID before you write it
         *     back.
         */
        get: operations["audiences.segments.list"];
        put?: never;
        /**
         * Creates a segment in a parent segment
         * @description Names are unique within a folder. Sending the same body twice returns an error and does not create a second
         *     segment.
         */
        post: operations["audiences.segments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/{segmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        /** Returns a segment of a parent segment */
        get: operations["audiences.segments.get"];
        /**
         * Updates a segment of a parent segment
         * @description The rule in the body replaces the stored rule. Do not send back a rule from a list response: it may be empty
         *     there, and writing it erases the stored rule.
         */
        put: operations["audiences.segments.update"];
        post?: never;
        /** Deletes a segment of a parent segment */
        delete: operations["audiences.segments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/{segmentId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        /**
         * Returns the population history of a segment
         * @description Contains one measurement per day, in the time zone of the parent segment. The range includes `from` and `to`.
         *     Funnel stage segments have no statistics here.
         */
        get: operations["audiences.segments.statistics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/{segmentId}/syndications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        /** Lists the activations of a segment */
        get: operations["audiences.segments.activations.list"];
        put?: never;
        /**
         * Creates an activation of a segment
         * @description The IDs in an activation response (`id`, `segmentId`, `audienceId`) are ignored in the request.
         */
        post: operations["audiences.segments.activations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description ID of the activation (called syndication in the API). */
                syndicationId: Id;
            };
            cookie?: never;
        };
        /** Returns an activation of a segment */
        get: operations["audiences.segments.activations.get"];
        /** Updates an activation of a segment */
        put: operations["audiences.segments.activations.update"];
        post?: never;
        /** Deletes an activation of a segment */
        delete: operations["audiences.segments.activations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs an activation
         * @description Returns before the run has finished. The API cannot return a single run: read the activation again and check its
         *     `executions`.
         */
        post: operations["audiences.segments.activations.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/queries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a query that counts the profiles of a rule
         * @description Returns before the query has finished and does not store a segment. Poll the query by the returned `id` until
         *     its status is no longer `running`. Read the profiles page by page from `customers`.
         */
        post: operations["audiences.segments.queries.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/queries/{queryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the query, as returned when it was started. A string, often a UUID. */
                queryId: Id;
            };
            cookie?: never;
        };
        /** Returns the status of a segment query */
        get: operations["audiences.segments.queries.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/queries/{queryId}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the query, as returned when it was started. A string, often a UUID. */
                queryId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the profiles that a segment query found
         * @description The API calls profiles customers here. The response `type` is `pending` while the query is running, `rows` for a
         *     page of profiles, and `end` after the last page.
         */
        get: operations["audiences.segments.queries.profiles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/queries/{queryId}/kill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the query, as returned when it was started. A string, often a UUID. */
                queryId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a running segment query
         * @description A successful response may contain a message that the query was not stopped. Read the status to be sure.
         */
        post: operations["audiences.segments.queries.kill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/segments/query": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compiles a rule to SQL
         * @description Neither stores a segment nor runs a query.
         */
        post: operations["audiences.segments.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /**
         * Returns the population history of a parent segment
         * @description Contains one measurement per day. Days begin at midnight in the time zone of the parent segment.
         */
        get: operations["audiences.statistics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/syndications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the activations of a parent segment */
        get: operations["audiences.activations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        /** Lists the profile tokens of a parent segment */
        get: operations["audiences.tokens.list"];
        put?: never;
        /**
         * Creates a profile token in a parent segment
         * @description `attributeColumns` is required. Send `[]` for none.
         */
        post: operations["audiences.tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/{audienceId}/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The token. */
                tokenId: Id;
            };
            cookie?: never;
        };
        /** Returns a profile token of a parent segment */
        get: operations["audiences.tokens.get"];
        /**
         * Updates a profile token of a parent segment
         * @description `keyColumn` and `attributeColumns` are required even if they do not change.
         */
        put: operations["audiences.tokens.update"];
        post?: never;
        /** Deletes a profile token of a parent segment */
        delete: operations["audiences.tokens.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/activation_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates an activation template */
        post: operations["activationTemplates.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/activation_templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation template. */
                id: Id;
            };
            cookie?: never;
        };
        /** Returns an activation template */
        get: operations["activationTemplates.get"];
        put?: never;
        post?: never;
        /**
         * Deletes an activation template
         * @description Returns 409 while the template is in use.
         */
        delete: operations["activationTemplates.delete"];
        options?: never;
        head?: never;
        /** Updates an activation template */
        patch: operations["activationTemplates.update"];
        trace?: never;
    };
    "/entities/by-folder/{folderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the contents of a folder
         * @description Returns everything in one response, without pagination. The list includes the folder itself. Use `type` to
         *     distinguish the entries, and skip entries with an unknown type.
         *
         *     A segment that was read with `with_rule=false` does not contain its real rule.
         *     **Do not write such a segment back: that erases the rule.** Read it by its ID first.
         */
        get: operations["byFolder.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a folder
         * @description Set the parent folder in `relationships.parentFolder`. It also determines the parent segment.
         */
        post: operations["folders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/folders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the folder. */
                id: Id;
            };
            cookie?: never;
        };
        /** Returns a folder */
        get: operations["folders.get"];
        put?: never;
        post?: never;
        /**
         * Deletes a folder
         * @description Returns 409 while segments or predictive segments elsewhere depend on the contents of the folder. The error
         *     lists their IDs. Returns 403 if the caller may not edit the folder.
         */
        delete: operations["folders.delete"];
        options?: never;
        head?: never;
        /**
         * Updates or moves a folder
         * @description A different `relationships.parentFolder` moves the folder.
         */
        patch: operations["folders.update"];
        trace?: never;
    };
    "/entities/funnels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a funnel in a folder */
        post: operations["funnels.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/funnels/{funnelId}/stages/{id}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the funnel. */
                funnelId: Id;
                /** @description ID of the stage of the funnel. */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Returns the population history of a funnel stage
         * @description `id` is the ID of the stage. Contains one measurement per day, in the time zone of the parent segment. The range
         *     includes the day in `to`.
         */
        get: operations["funnels.stages.statistics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/funnels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the funnel. */
                id: Id;
            };
            cookie?: never;
        };
        /** Returns a funnel */
        get: operations["funnels.get"];
        put?: never;
        post?: never;
        /** Deletes a funnel */
        delete: operations["funnels.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a funnel
         * @description `attributes`, if sent, requires `name`. `relationships`, if sent, requires `parentFolder`. Send all three to
         *     eight stages in one list; a single stage cannot be updated.
         */
        patch: operations["funnels.update"];
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        /**
         * Returns a journey bundle with all its versions
         * @description Returns a plain object, not a JSON:API document.
         */
        get: operations["journeyBundles.get"];
        put?: never;
        post?: never;
        /** Deletes a journey bundle */
        delete: operations["journeyBundles.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a journey bundle
         * @description Accepts `name`, `description` and `latestJourneyId`. The latest version must be a launched journey of this
         *     bundle. To launch a new version as the latest, create the journey with `journeyBundleId` instead.
         */
        patch: operations["journeyBundles.update"];
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}/activation_sankey_charts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        /** Returns the activation charts of a journey bundle */
        get: operations["journeyBundles.activationSankeyCharts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the activation steps of a journey bundle
         * @description Activations under `included` have the REST format and no `type`. Users have a `type`.
         */
        get: operations["journeyBundles.activations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}/conversion_sankey_charts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        /** Returns the conversion charts of a journey bundle */
        get: operations["journeyBundles.conversionSankeyCharts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}/journeys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a version to a journey bundle
         * @description The new journey is a copy of the journey in `sourceId`. Call `journeys_appendable` first to check whether the
         *     bundle accepts another version.
         */
        post: operations["journeyBundles.journeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}/journeys_appendable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        /**
         * Checks whether a journey bundle accepts another version
         * @description 200 means yes. 400 means no, with the reasons; it does not mean that the call failed.
         */
        get: operations["journeyBundles.journeysAppendable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        /** Returns the latest journey of a bundle */
        get: operations["journeyBundles.latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        /** Returns the statistics of all journeys in a bundle */
        get: operations["journeyBundles.statistics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the journeys of a folder */
        get: operations["journeys.list"];
        put?: never;
        /**
         * Creates a journey
         * @description Creates a bundle with this journey as its first version. If `journeyBundleId` is set, the journey becomes the
         *     next version in that bundle.
         */
        post: operations["journeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        /** Returns a journey */
        get: operations["journeys.get"];
        put?: never;
        post?: never;
        /** Deletes a journey */
        delete: operations["journeys.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a journey
         * @description `attributes.name` is required even if it does not change. A stage with an `id` updates the existing stage; a
         *     stage without an `id` is created. `state: launched` launches the journey.
         */
        patch: operations["journeys.update"];
        trace?: never;
    };
    "/entities/journeys/{journeyId}/activation_sankey_charts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        /** Returns the activation charts of a journey */
        get: operations["journeys.activationSankeyCharts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/activation_templates_for_step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the activation templates for a step of a journey
         * @description A read-only call with a body. The body is the journey as it is being edited. The call does not save it.
         */
        post: operations["journeys.activationTemplatesForStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        /** Lists the activation steps of a journey */
        get: operations["journeys.activations.list"];
        put?: never;
        /**
         * Creates an activation step for a journey
         * @description Creates the settings only. To place them in the journey, add a step of type `Activation` whose
         *     `journeyActivationStepId` is the new ID.
         */
        post: operations["journeys.activations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/activations/{journeyActivationStepId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation step of the journey. */
                journeyActivationStepId: Id;
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        /** Returns an activation step of a journey */
        get: operations["journeys.activations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Updates an activation step of a journey */
        patch: operations["journeys.activations.update"];
        trace?: never;
    };
    "/entities/journeys/{journeyId}/available_behaviors_for_step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the behaviors that a step of a journey can use
         * @description A read-only call with a body. The body is the journey as it is being edited. The call does not save it.
         */
        post: operations["journeys.availableBehaviorsForStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/conversion_sankey_charts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        /** Returns the conversion charts of a journey */
        get: operations["journeys.conversionSankeyCharts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the profiles in a journey
         * @description Returns the profiles (called customers in the path) as a table with column names and rows.
         */
        get: operations["journeys.profiles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Updates the names and description of a draft journey
         * @description The path looks like a read, but the call writes. It accepts journeys in the state `draft`, and updates the
         *     description and the names of the journey, its stages and its bundle. Steps are not accepted.
         */
        post: operations["journeys.detail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/journey_stages/{journeyStageId}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
                /** @description ID of the stage of the journey. */
                journeyStageId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the profiles in a stage of a journey
         * @description Returns the plain table. The same list for a whole journey is wrapped in `data` and `included`.
         */
        get: operations["journeys.journeyStages.profiles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Pauses a journey
         * @description Also pauses the schedules of its activations. Has no body.
         */
        patch: operations["journeys.pause"];
        trace?: never;
    };
    "/entities/journeys/{journeyId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes a paused journey
         * @description Also resumes the schedules of its activations. Has no body.
         */
        patch: operations["journeys.resume"];
        trace?: never;
    };
    "/entities/journeys/{journeyId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs a journey now
         * @description Starts the workflow of the journey with the output of the last finished run of the parent segment. It does not
         *     run the parent segment again. The call returns before the run has finished: read the journey until the status of
         *     `latestExecution` is final. Returns 409 until the current run of the journey or of its parent segment has
         *     finished. Returns 422 if a manual run is not possible, for example because the journey is not active or belongs
         *     to a priority group.
         */
        post: operations["journeys.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/{journeyId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        /**
         * Returns the statistics of a journey
         * @description The statistics are updated when the parent segment runs.
         */
        get: operations["journeys.statistics.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicates a journey
         * @description `id` in the body is the journey to copy. `attributes.name` is the name of the copy.
         */
        post: operations["journeys.duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/journeys/segment_rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the segment rules of the journeys of a parent segment
         * @description Omits rules of journeys that the caller may not view.
         */
        get: operations["journeys.segmentRules.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all parent segments
         * @description Returns all parent segments under `data`, without pagination. `GET /audiences/{audienceId}` returns their
         *     attributes and behaviors.
         */
        get: operations["parentSegments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment. */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Returns a parent segment
         * @description The relationship `parentSegmentFolder` contains the ID of the root folder. Pass it to
         *     `GET /entities/by-folder/{folderId}` to read the folder tree. `GET /audiences/{audienceId}` returns the
         *     attributes and behaviors.
         */
        get: operations["parentSegments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/activation_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the activation templates of a parent segment */
        get: operations["parentSegments.activationTemplates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/funnels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        /** Lists the funnels of a parent segment */
        get: operations["parentSegments.funnels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/realtime_activations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the realtime activation steps of a parent segment
         * @description Includes all realtime journeys of the parent segment.
         */
        get: operations["parentSegments.realtimeActivations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/realtime_attributes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the realtime attributes that rules can use
         * @description Returns the realtime attributes of a parent segment in JSON:API format. Adds `notation`, the name by which a
         *     rule refers to the attribute.
         */
        get: operations["parentSegments.realtimeAttributes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/realtime_journeys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        /** Lists the realtime journeys of a parent segment */
        get: operations["parentSegments.realtimeJourneys.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/realtime_personalizations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        /** Lists the realtime personalizations of a parent segment */
        get: operations["parentSegments.realtimePersonalizations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/syndications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the activations of a parent segment
         * @description Contains summaries only: no runs, run status, notifications or newer schedule fields.
         */
        get: operations["parentSegments.activations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/user_defined_workflow_projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the workflow projects that activations can use
         * @description Does not accept a page cursor. While `nextPage` is not null, request the next page with the ID of the last
         *     project as `lastId`.
         */
        get: operations["parentSegments.userDefinedWorkflowProjects.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/parent_segments/{parentSegmentId}/user_defined_workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the workflows of a workflow project */
        get: operations["parentSegments.userDefinedWorkflows.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/predictive_segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a predictive segment
         * @description Stores the settings only. A run trains the model.
         */
        post: operations["predictiveSegments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/predictive_segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        /** Returns a predictive segment */
        get: operations["predictiveSegments.get"];
        put?: never;
        post?: never;
        /** Deletes a predictive segment */
        delete: operations["predictiveSegments.delete"];
        options?: never;
        head?: never;
        /** Updates a predictive segment */
        patch: operations["predictiveSegments.update"];
        trace?: never;
    };
    "/entities/predictive_segments/{id}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Lists the runs of a predictive segment
         * @description `data` may contain a single run instead of a list.
         */
        get: operations["predictiveSegments.executions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/predictive_segments/{id}/model/columns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        /** Lists the columns of a model */
        get: operations["predictiveSegments.model.columns.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/predictive_segments/{id}/model/features": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        /** Lists the features of a model */
        get: operations["predictiveSegments.model.features.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/predictive_segments/{id}/model/score": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        /** Returns the score distribution of a model */
        get: operations["predictiveSegments.model.score.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/predictive_segments/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trains the model of a predictive segment
         * @description Returns before the run has finished. The returned `id` is the workflow attempt. Poll the executions until that
         *     run has a final status.
         */
        post: operations["predictiveSegments.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/realtime_journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a realtime journey
         * @description `segmentFolderId` sets the folder, and `relationships` may be omitted. A stage requires only a name. To build a
         *     journey, create it as a draft, add its activation steps, then send the stages with their steps in a PATCH.
         */
        post: operations["realtimeJourneys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        /** Returns a realtime journey */
        get: operations["realtimeJourneys.get"];
        put?: never;
        post?: never;
        /** Deletes a realtime journey */
        delete: operations["realtimeJourneys.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a realtime journey
         * @description Send only the attributes to change. `state: launched` launches a draft. If you send stages, include the `id` of
         *     each existing stage.
         */
        patch: operations["realtimeJourneys.update"];
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        /** Lists the activation steps of a realtime journey */
        get: operations["realtimeJourneys.activations.list"];
        put?: never;
        /**
         * Creates an activation step in a realtime journey
         * @description The new step does not belong to a stage. To place it, add its ID as `journeyActivationStepId` to a step of type
         *     `TriggeredActivation` and send the stage in a PATCH of the journey.
         */
        post: operations["realtimeJourneys.activations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation step of the realtime journey. */
                realtimeJourneyActivationStepId: Id;
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        /** Returns an activation step of a realtime journey */
        get: operations["realtimeJourneys.activations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Updates an activation step of a realtime journey */
        patch: operations["realtimeJourneys.activations.update"];
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validates the names of a realtime journey
         * @description Validates the name, the description and the names of the stages in the body.
         */
        post: operations["realtimeJourneys.detail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Pauses the activations of a realtime journey
         * @description Has no body. `paused` and `pausedAt` change; `state` does not.
         */
        patch: operations["realtimeJourneys.pause"];
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes the activations of a realtime journey
         * @description Has no body.
         */
        patch: operations["realtimeJourneys.resume"];
        trace?: never;
    };
    "/entities/realtime_journeys/abtest_variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the A/B test variants of all realtime journeys
         * @description Omits journeys that the caller may not view.
         */
        get: operations["realtimeJourneys.abtestVariants.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/realtime_journeys/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicates a realtime journey
         * @description The body contains the journey to copy, the name of the copy and its folder. Its `type` must be `journey`,
         *     although the type of the resource is `realtime-journey`.
         */
        post: operations["realtimeJourneys.duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/realtime_personalizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a realtime personalization
         * @description In a response node, set an unused `stringBuilder` to null. The API rejects an empty list with a misleading
         *     message that the payload is blank.
         */
        post: operations["realtimePersonalizations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/realtime_personalizations/{realtimePersonalizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime personalization. */
                realtimePersonalizationId: Id;
            };
            cookie?: never;
        };
        /** Returns a realtime personalization */
        get: operations["realtimePersonalizations.get"];
        put?: never;
        post?: never;
        /** Deletes a realtime personalization */
        delete: operations["realtimePersonalizations.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a realtime personalization
         * @description Include the `id` of each existing section. As in a creation, set an unused `stringBuilder` to null, not to an
         *     empty list.
         */
        patch: operations["realtimePersonalizations.update"];
        trace?: never;
    };
    "/entities/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a segment
         * @description The folder determines the parent segment. Names are unique within a folder: a repeated request is rejected and
         *     does not create a second segment.
         */
        post: operations["segments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the segment. */
                id: Id;
            };
            cookie?: never;
        };
        /** Returns a segment */
        get: operations["segments.get"];
        put?: never;
        post?: never;
        /**
         * Deletes a segment
         * @description Returns 409 while other segments or predictive segments refer to the segment. The error lists them.
         */
        delete: operations["segments.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a segment
         * @description Send only the fields to change. A body that contains only `relationships.parentFolder` moves the segment to that
         *     folder and keeps its rule. An empty `rule` erases the stored rule.
         */
        patch: operations["segments.update"];
        trace?: never;
    };
    "/entities/segments/{id}/predictive_segments/guess_rule_async": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the segment. */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Suggests feature columns for a segment
         * @description `id` is the segment with the positive samples. The first call starts the calculation. Repeat the same call until
         *     `status` is `success`. The API does not report failures, so set a time limit.
         */
        get: operations["segments.predictiveSegments.guessRuleAsync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/segments/{segmentId}/syndications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        /** Lists the activations of a segment */
        get: operations["segments.activations.list"];
        put?: never;
        /** Creates an activation of a segment */
        post: operations["segments.activations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/segments/{segmentId}/syndications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation. */
                id: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        /** Returns an activation of a segment */
        get: operations["segments.activations.get"];
        put?: never;
        post?: never;
        /** Deletes an activation of a segment */
        delete: operations["segments.activations.delete"];
        options?: never;
        head?: never;
        /** Updates an activation of a segment */
        patch: operations["segments.activations.update"];
        trace?: never;
    };
    "/entities/segments/{segmentId}/syndications/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs an activation
         * @description Returns before the run has finished. The API cannot return a single run: read the activation again and check
         *     `runStatus` and `executions`. The response may be a plain object or wrapped in `data`. Accept both.
         */
        post: operations["segments.activations.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a profile token in a folder
         * @description `attributes.attributeColumns` is required. Send `[]` for none. Omit `id`, which the API assigns. The permissions
         *     on the folder determine who can create a token.
         */
        post: operations["tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the token. */
                id: Id;
            };
            cookie?: never;
        };
        /** Returns a profile token */
        get: operations["tokens.get"];
        put?: never;
        post?: never;
        /** Deletes a profile token */
        delete: operations["tokens.delete"];
        options?: never;
        head?: never;
        /**
         * Updates a profile token
         * @description The update is not fully partial: `name` and `attributeColumns` are always required, and `relationships`, if
         *     sent, requires `parentFolder`.
         */
        patch: operations["tokens.update"];
        trace?: never;
    };
    "/master_segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the parent segments whose data the caller can access
         * @description Lists only parent segments whose segments, profiles and activations the caller can access, each with basic
         *     information. Master segment is the oldest name for a parent segment.
         */
        get: operations["masterSegments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Activation: Activation;
        ActivationAttributesInput: ActivationAttributesInput;
        ActivationBehavior: ActivationBehavior;
        ActivationBehaviors: ActivationBehaviors;
        ActivationColumns: ActivationColumns;
        ActivationDetailAttributes: ActivationDetailAttributes;
        ActivationDocument: ActivationDocument;
        ActivationExecution: ActivationExecution;
        ActivationExecutionResource: ActivationExecutionResource;
        ActivationInput: ActivationInput;
        ActivationListDocument: ActivationListDocument;
        ActivationOverview: ActivationOverview;
        ActivationOverviewPage: ActivationOverviewPage;
        ActivationRelationships: ActivationRelationships;
        ActivationResource: ActivationResource;
        ActivationResourceInput: ActivationResourceInput;
        ActivationResourceUpdateInput: ActivationResourceUpdateInput;
        /**
         * @description The status of the latest run. `scheduled` means that the first run is still pending. Null if no status is
         *     available.
         * @enum {string|null}
         */
        ActivationRunStatus: "scheduled" | "success" | "error" | "canceling" | "canceled" | "running" | "waiting" | null;
        ActivationSettings: ActivationSettings;
        ActivationSummaryAttributes: ActivationSummaryAttributes;
        ActivationSummaryListDocument: ActivationSummaryListDocument;
        ActivationSummaryResource: ActivationSummaryResource;
        ActivationTemplateAttributes: ActivationTemplateAttributes;
        ActivationTemplateAttributesInput: ActivationTemplateAttributesInput;
        ActivationTemplateBehaviorLocks: ActivationTemplateBehaviorLocks;
        ActivationTemplateDocument: ActivationTemplateDocument;
        ActivationTemplateFieldProperties: ActivationTemplateFieldProperties;
        ActivationTemplateListDocument: ActivationTemplateListDocument;
        ActivationTemplateListItem: ActivationTemplateListItem;
        ActivationTemplateLocks: ActivationTemplateLocks;
        ActivationTemplateResource: ActivationTemplateResource;
        ActivationTemplateResourceInput: ActivationTemplateResourceInput;
        /**
         * @description Whether a template is a draft or ready for use.
         * @enum {string}
         */
        ActivationTemplateState: "draft" | "published";
        AggregationOrder: AggregationOrder;
        AggregationValue: AggregationValue;
        AndFilter: AndFilter;
        AttributeValue: AttributeValue;
        BaseErrors: BaseErrors;
        BatchSegmentRelationship: BatchSegmentRelationship;
        BatchSegmentResource: BatchSegmentResource;
        BatchSegmentSummaryResource: BatchSegmentSummaryResource;
        BehaviorListDocument: BehaviorListDocument;
        BehaviorResource: BehaviorResource;
        BehaviorSchema: BehaviorSchema;
        BehaviorSchemaWithVisibility: BehaviorSchemaWithVisibility;
        BetweenOperator: BetweenOperator;
        BetweenTimeOperator: BetweenTimeOperator;
        CalendarUnit: CalendarUnit;
        ClientError: ClientError;
        CltvAttributeReference: CltvAttributeReference;
        CodedError: CodedError;
        ColumnAggregation: ColumnAggregation;
        ColumnExpression: ColumnExpression;
        ColumnFilter: ColumnFilter;
        ColumnFunction: ColumnFunction;
        ColumnOrder: ColumnOrder;
        /**
         * @description The type of a column in the profile or behavior tables.
         * @enum {string}
         */
        ColumnType: "string" | "number" | "timestamp" | "date" | "string_array" | "number_array" | "boolean";
        ComposableParentSegment: ComposableParentSegment;
        ComposableParentSegmentAttribute: ComposableParentSegmentAttribute;
        ComposableParentSegmentBehavior: ComposableParentSegmentBehavior;
        ComposableSegmentResource: ComposableSegmentResource;
        CompositeExpression: CompositeExpression;
        ContainOperator: ContainOperator;
        CountAggregation: CountAggregation;
        CountDistinctAggregation: CountDistinctAggregation;
        CursorPagination: CursorPagination;
        CustomerGroup: CustomerGroup;
        CustomerGroupAttribute: CustomerGroupAttribute;
        CustomerGroupAttributeValue: CustomerGroupAttributeValue;
        CustomerGroupBehavior: CustomerGroupBehavior;
        EdgeAggregation: EdgeAggregation;
        EmailRecipients: EmailRecipients;
        EmptyAnswer: EmptyAnswer;
        EmptyRule: EmptyRule;
        EndWithOperator: EndWithOperator;
        EntityId: EntityId;
        EqualOperator: EqualOperator;
        EqualTimestampOperator: EqualTimestampOperator;
        Execution: Execution;
        ExecutionCore: ExecutionCore;
        /**
         * @description The status of a run. `success`, `error` and `canceled` are final.
         * @enum {string}
         */
        ExecutionStatus: "success" | "canceled" | "error" | "canceling" | "blocked" | "queued" | "running";
        FailureError: FailureError;
        FieldErrors: FieldErrors;
        FilterCondition: FilterCondition;
        Folder: Folder;
        FolderDocument: FolderDocument;
        FolderEntry: FolderEntry;
        FolderEntryListDocument: FolderEntryListDocument;
        FolderIdentifier: FolderIdentifier;
        FolderIdentifierInput: FolderIdentifierInput;
        FolderInput: FolderInput;
        FolderRelationship: FolderRelationship;
        FolderRelationshipInput: FolderRelationshipInput;
        FolderResource: FolderResource;
        FolderResourceInput: FolderResourceInput;
        FolderResourceUpdateInput: FolderResourceUpdateInput;
        FolderUpdateInput: FolderUpdateInput;
        Funnel: Funnel;
        FunnelCloneInput: FunnelCloneInput;
        FunnelDocument: FunnelDocument;
        FunnelInput: FunnelInput;
        FunnelListDocument: FunnelListDocument;
        FunnelResource: FunnelResource;
        FunnelResourceInput: FunnelResourceInput;
        FunnelResourceUpdateInput: FunnelResourceUpdateInput;
        FunnelStage: FunnelStage;
        FunnelStageReferenceInput: FunnelStageReferenceInput;
        FunnelStageSegmentResource: FunnelStageSegmentResource;
        FunnelStageSegmentSummaryResource: FunnelStageSegmentSummaryResource;
        FunnelStatistic: FunnelStatistic;
        GradeThresholds: GradeThresholds;
        GreaterEqualLastOperator: GreaterEqualLastOperator;
        GreaterEqualOperator: GreaterEqualOperator;
        GreaterEqualTimestampOperator: GreaterEqualTimestampOperator;
        GreaterOperator: GreaterOperator;
        GreaterTimeOperator: GreaterTimeOperator;
        GroupingColumns: GroupingColumns;
        Id: Id;
        Included: Included;
        InOperator: InOperator;
        IsNullOperator: IsNullOperator;
        JourneyAbTestStep: JourneyAbTestStep;
        JourneyAbTestVariant: JourneyAbTestVariant;
        JourneyActivationParams: JourneyActivationParams;
        JourneyActivationParamsInput: JourneyActivationParamsInput;
        JourneyActivationSankeyCharts: JourneyActivationSankeyCharts;
        JourneyActivationSettings: JourneyActivationSettings;
        JourneyActivationStep: JourneyActivationStep;
        JourneyActivationStepDocument: JourneyActivationStepDocument;
        JourneyActivationStepInput: JourneyActivationStepInput;
        JourneyActivationStepListDocument: JourneyActivationStepListDocument;
        JourneyActivationStepRelationships: JourneyActivationStepRelationships;
        JourneyActivationStepResource: JourneyActivationStepResource;
        JourneyAttributesInput: JourneyAttributesInput;
        JourneyBundle: JourneyBundle;
        JourneyBundleActivationSankeyChartsDocument: JourneyBundleActivationSankeyChartsDocument;
        JourneyBundleActivationStepListDocument: JourneyBundleActivationStepListDocument;
        JourneyBundleConversionSankeyChartsDocument: JourneyBundleConversionSankeyChartsDocument;
        JourneyBundleInput: JourneyBundleInput;
        JourneyBundleJourneyInput: JourneyBundleJourneyInput;
        JourneyBundleParentSegmentExecution: JourneyBundleParentSegmentExecution;
        JourneyBundleStatisticsDocument: JourneyBundleStatisticsDocument;
        JourneyConditionWaitPath: JourneyConditionWaitPath;
        JourneyConditionWaitStep: JourneyConditionWaitStep;
        JourneyCriteria: JourneyCriteria;
        JourneyDateWaitStep: JourneyDateWaitStep;
        JourneyDaysOfTheWeekWaitStep: JourneyDaysOfTheWeekWaitStep;
        JourneyDecisionPointBranch: JourneyDecisionPointBranch;
        JourneyDecisionPointStep: JourneyDecisionPointStep;
        JourneyDetailInput: JourneyDetailInput;
        JourneyDocument: JourneyDocument;
        JourneyDuplicateInput: JourneyDuplicateInput;
        JourneyDurationWaitStep: JourneyDurationWaitStep;
        JourneyEndStep: JourneyEndStep;
        JourneyExecutionDocument: JourneyExecutionDocument;
        JourneyExecutionResource: JourneyExecutionResource;
        JourneyJumpResource: JourneyJumpResource;
        JourneyJumpStep: JourneyJumpStep;
        JourneyJumpTarget: JourneyJumpTarget;
        JourneyListDocument: JourneyListDocument;
        JourneyMergeStep: JourneyMergeStep;
        JourneyNotAppendable: JourneyNotAppendable;
        JourneyProfiles: JourneyProfiles;
        JourneyProfilesDocument: JourneyProfilesDocument;
        /**
         * @description Whether a profile that has left the journey can enter it again. `reentry_unless_goal_achieved` allows it only if
         *     the profile has not reached the goal.
         * @enum {string}
         */
        JourneyReentryMode: "no_reentry" | "reentry_unless_goal_achieved" | "reentry_always";
        JourneyResource: JourneyResource;
        JourneyResourceInput: JourneyResourceInput;
        JourneySankeyChart: JourneySankeyChart;
        JourneySankeyChartLink: JourneySankeyChartLink;
        JourneySankeyChartListDocument: JourneySankeyChartListDocument;
        JourneySankeyChartNode: JourneySankeyChartNode;
        JourneySankeyCharts: JourneySankeyCharts;
        JourneySegmentResource: JourneySegmentResource;
        JourneySegmentRuleListDocument: JourneySegmentRuleListDocument;
        JourneySegmentRuleResource: JourneySegmentRuleResource;
        JourneyStage: JourneyStage;
        JourneyStages: JourneyStages;
        JourneyStageStatistics: JourneyStageStatistics;
        JourneyStageStatisticsHistory: JourneyStageStatisticsHistory;
        /**
         * @description The state of a journey: a draft, a simulation, or launched (live).
         * @enum {string}
         */
        JourneyState: "draft" | "simulation" | "launched";
        JourneyStatisticsDocument: JourneyStatisticsDocument;
        JourneyStatisticsHistory: JourneyStatisticsHistory;
        JourneyStatisticsResource: JourneyStatisticsResource;
        JourneyStep: JourneyStep;
        JourneyUpdateInput: JourneyUpdateInput;
        JsonObject: JsonObject;
        LessEqualOperator: LessEqualOperator;
        LessEqualTimeOperator: LessEqualTimeOperator;
        LessOperator: LessOperator;
        LessTimeOperator: LessTimeOperator;
        LocalDuration: LocalDuration;
        MlSolutionCltvAttributes: MlSolutionCltvAttributes;
        MlSolutionCoreAttributes: MlSolutionCoreAttributes;
        MlSolutionResource: MlSolutionResource;
        MlSolutionRfmAttributes: MlSolutionRfmAttributes;
        ModelAccuracy: ModelAccuracy;
        ModelAreaUnderRocCurve: ModelAreaUnderRocCurve;
        ModelColumns: ModelColumns;
        ModelColumnsDocument: ModelColumnsDocument;
        ModelFeatures: ModelFeatures;
        ModelFeaturesDocument: ModelFeaturesDocument;
        ModelScoreHistogram: ModelScoreHistogram;
        ModelScoresDocument: ModelScoresDocument;
        NotificationEvents: NotificationEvents;
        NullableFolderRelationship: NullableFolderRelationship;
        OrFilter: OrFilter;
        ParentSegment: ParentSegment;
        ParentSegmentAttribute: ParentSegmentAttribute;
        ParentSegmentAttributeWithVisibility: ParentSegmentAttributeWithVisibility;
        ParentSegmentBehavior: ParentSegmentBehavior;
        ParentSegmentBehaviorWithVisibility: ParentSegmentBehaviorWithVisibility;
        ParentSegmentDocument: ParentSegmentDocument;
        ParentSegmentExecution: ParentSegmentExecution;
        ParentSegmentFilter: ParentSegmentFilter;
        ParentSegmentInput: ParentSegmentInput;
        ParentSegmentListDocument: ParentSegmentListDocument;
        ParentSegmentMaster: ParentSegmentMaster;
        ParentSegmentMasterAttribute: ParentSegmentMasterAttribute;
        ParentSegmentRealtimeAttribute: ParentSegmentRealtimeAttribute;
        ParentSegmentRealtimeAttributeListDocument: ParentSegmentRealtimeAttributeListDocument;
        ParentSegmentRealtimeAttributeResource: ParentSegmentRealtimeAttributeResource;
        ParentSegmentRealtimeCounterAttribute: ParentSegmentRealtimeCounterAttribute;
        ParentSegmentRealtimeImportedAttribute: ParentSegmentRealtimeImportedAttribute;
        ParentSegmentRealtimeListAttribute: ParentSegmentRealtimeListAttribute;
        ParentSegmentRealtimeLookupCatalogAttribute: ParentSegmentRealtimeLookupCatalogAttribute;
        ParentSegmentRealtimeSingleAttribute: ParentSegmentRealtimeSingleAttribute;
        ParentSegmentResource: ParentSegmentResource;
        ParentSegmentSettings: ParentSegmentSettings;
        ParentSegmentSummary: ParentSegmentSummary;
        PlainError: PlainError;
        PointInTime: PointInTime;
        PredictiveScoreReference: PredictiveScoreReference;
        PredictiveSegment: PredictiveSegment;
        PredictiveSegmentAttributes: PredictiveSegmentAttributes;
        PredictiveSegmentDocument: PredictiveSegmentDocument;
        PredictiveSegmentExecution: PredictiveSegmentExecution;
        PredictiveSegmentExecutionAttributes: PredictiveSegmentExecutionAttributes;
        PredictiveSegmentExecutionDocument: PredictiveSegmentExecutionDocument;
        PredictiveSegmentExecutionListDocument: PredictiveSegmentExecutionListDocument;
        PredictiveSegmentExecutionResource: PredictiveSegmentExecutionResource;
        PredictiveSegmentGuess: PredictiveSegmentGuess;
        PredictiveSegmentGuessDocument: PredictiveSegmentGuessDocument;
        PredictiveSegmentInput: PredictiveSegmentInput;
        PredictiveSegmentPreprocessItem: PredictiveSegmentPreprocessItem;
        PredictiveSegmentResource: PredictiveSegmentResource;
        PredictiveSegmentResourceInput: PredictiveSegmentResourceInput;
        PredictiveSegmentResourceUpdateInput: PredictiveSegmentResourceUpdateInput;
        PredictiveSegmentRule: PredictiveSegmentRule;
        PredictiveSegmentUpdateInput: PredictiveSegmentUpdateInput;
        Problem: Problem;
        ProblemList: ProblemList;
        ProblemMeta: ProblemMeta;
        RealtimeActivationConnector: RealtimeActivationConnector;
        RealtimeAttribute: RealtimeAttribute;
        RealtimeAttributeBase: RealtimeAttributeBase;
        RealtimeAttributeInput: RealtimeAttributeInput;
        RealtimeAttributeList: RealtimeAttributeList;
        RealtimeAttributeUpdateInput: RealtimeAttributeUpdateInput;
        RealtimeBackfill: RealtimeBackfill;
        RealtimeBatchAttribute: RealtimeBatchAttribute;
        RealtimeConfigurationVersion: RealtimeConfigurationVersion;
        RealtimeCounterAttribute: RealtimeCounterAttribute;
        RealtimeCounterConstIncrement: RealtimeCounterConstIncrement;
        RealtimeCounterFieldIncrement: RealtimeCounterFieldIncrement;
        RealtimeCounterIncrement: RealtimeCounterIncrement;
        RealtimeCounterSubDuration: RealtimeCounterSubDuration;
        RealtimeDuration: RealtimeDuration;
        RealtimeEventTable: RealtimeEventTable;
        RealtimeFilter: RealtimeFilter;
        RealtimeImportedAttribute: RealtimeImportedAttribute;
        RealtimeJourneyActivationStep: RealtimeJourneyActivationStep;
        RealtimeJourneyActivationStepDocument: RealtimeJourneyActivationStepDocument;
        RealtimeJourneyActivationStepInput: RealtimeJourneyActivationStepInput;
        RealtimeJourneyActivationStepListDocument: RealtimeJourneyActivationStepListDocument;
        RealtimeJourneyActivationStepResource: RealtimeJourneyActivationStepResource;
        RealtimeJourneyAttributes: RealtimeJourneyAttributes;
        RealtimeJourneyCriteria: RealtimeJourneyCriteria;
        RealtimeJourneyDecisionBranch: RealtimeJourneyDecisionBranch;
        RealtimeJourneyDecisionPointStep: RealtimeJourneyDecisionPointStep;
        RealtimeJourneyDetailInput: RealtimeJourneyDetailInput;
        RealtimeJourneyDocument: RealtimeJourneyDocument;
        RealtimeJourneyDuplicateInput: RealtimeJourneyDuplicateInput;
        RealtimeJourneyEndStep: RealtimeJourneyEndStep;
        RealtimeJourneyExitCriteria: RealtimeJourneyExitCriteria;
        RealtimeJourneyGoal: RealtimeJourneyGoal;
        RealtimeJourneyGoalCriteria: RealtimeJourneyGoalCriteria;
        RealtimeJourneyInput: RealtimeJourneyInput;
        RealtimeJourneyJumpLinkIdentifier: RealtimeJourneyJumpLinkIdentifier;
        RealtimeJourneyJumpSourceInfo: RealtimeJourneyJumpSourceInfo;
        RealtimeJourneyJumpStep: RealtimeJourneyJumpStep;
        RealtimeJourneyJumpTarget: RealtimeJourneyJumpTarget;
        RealtimeJourneyJumpTargetInfo: RealtimeJourneyJumpTargetInfo;
        RealtimeJourneyListDocument: RealtimeJourneyListDocument;
        RealtimeJourneyMergeStep: RealtimeJourneyMergeStep;
        /**
         * @description Whether a profile can enter a realtime journey again.
         * @enum {string}
         */
        RealtimeJourneyReentryMode: "no_reentry" | "reentry_unless_goal_achieved" | "reentry_always";
        RealtimeJourneyRelationships: RealtimeJourneyRelationships;
        RealtimeJourneyResource: RealtimeJourneyResource;
        RealtimeJourneyStage: RealtimeJourneyStage;
        RealtimeJourneyStaleCriteria: RealtimeJourneyStaleCriteria;
        /**
         * @description The state of a realtime journey: draft or launched.
         * @enum {string}
         */
        RealtimeJourneyState: "draft" | "launched";
        RealtimeJourneyStep: RealtimeJourneyStep;
        RealtimeJourneySummaryResource: RealtimeJourneySummaryResource;
        RealtimeJourneyUpdateInput: RealtimeJourneyUpdateInput;
        RealtimeJourneyVariantBranch: RealtimeJourneyVariantBranch;
        RealtimeJourneyVariantListDocument: RealtimeJourneyVariantListDocument;
        RealtimeJourneyVariantResource: RealtimeJourneyVariantResource;
        RealtimeJourneyVariantStep: RealtimeJourneyVariantStep;
        RealtimeJourneyWaitStep: RealtimeJourneyWaitStep;
        RealtimeKeyColumn: RealtimeKeyColumn;
        RealtimeKeyEvent: RealtimeKeyEvent;
        RealtimeKeyEventColumn: RealtimeKeyEventColumn;
        RealtimeKeyEventCriteria: RealtimeKeyEventCriteria;
        RealtimeKeyEventInput: RealtimeKeyEventInput;
        RealtimeKeyEventList: RealtimeKeyEventList;
        RealtimeListActions: RealtimeListActions;
        RealtimeListAggregation: RealtimeListAggregation;
        RealtimeListAttribute: RealtimeListAttribute;
        RealtimeListFields: RealtimeListFields;
        RealtimeLookupCatalogAttribute: RealtimeLookupCatalogAttribute;
        RealtimeLookupCatalogColumn: RealtimeLookupCatalogColumn;
        RealtimeLookupKey: RealtimeLookupKey;
        RealtimePersonalizationAttributes: RealtimePersonalizationAttributes;
        RealtimePersonalizationDocument: RealtimePersonalizationDocument;
        RealtimePersonalizationInput: RealtimePersonalizationInput;
        RealtimePersonalizationListDocument: RealtimePersonalizationListDocument;
        RealtimePersonalizationPayload: RealtimePersonalizationPayload;
        RealtimePersonalizationResource: RealtimePersonalizationResource;
        RealtimePersonalizationSection: RealtimePersonalizationSection;
        RealtimePersonalizationSectionInput: RealtimePersonalizationSectionInput;
        RealtimePersonalizationService: RealtimePersonalizationService;
        RealtimePersonalizationServiceInput: RealtimePersonalizationServiceInput;
        RealtimePersonalizationServiceList: RealtimePersonalizationServiceList;
        RealtimePersonalizationServiceToken: RealtimePersonalizationServiceToken;
        RealtimePersonalizationServiceTokenInput: RealtimePersonalizationServiceTokenInput;
        RealtimePersonalizationSummaryResource: RealtimePersonalizationSummaryResource;
        RealtimeSegmentRelationship: RealtimeSegmentRelationship;
        RealtimeSegmentResource: RealtimeSegmentResource;
        RealtimeSegmentSummaryResource: RealtimeSegmentSummaryResource;
        RealtimeSetting: RealtimeSetting;
        RealtimeSettingInput: RealtimeSettingInput;
        /**
         * @description The status of the realtime setting. A change starts as `updating` and ends as `ok` or `inconsistent`.
         * @enum {string}
         */
        RealtimeSettingStatus: "initialized" | "updating" | "ok" | "inconsistent" | "not_initialized";
        RealtimeSingleAttribute: RealtimeSingleAttribute;
        ReferenceCondition: ReferenceCondition;
        ReferencingIds: ReferencingIds;
        RegexpOperator: RegexpOperator;
        RepeatFrequency: RepeatFrequency;
        RepeatSubFrequency: RepeatSubFrequency;
        /**
         * @description The unit in which a schedule repeats.
         * @enum {string}
         */
        RepeatUnit: "none" | "minute" | "hour" | "day" | "week" | "month" | "once";
        ResourceRelationships: ResourceRelationships;
        RfmAttributeReference: RfmAttributeReference;
        RootRule: RootRule;
        Rule: Rule;
        RuleAggregation: RuleAggregation;
        RuleArrayMatching: RuleArrayMatching;
        RuleCondition: RuleCondition;
        /**
         * @description How to combine conditions: all must match (`And`), at least one must match (`Or`), or as defined by `expr`
         *     (`Composite`).
         * @enum {string}
         */
        RuleConjunction: "Or" | "And" | "Composite";
        RuleDuration: RuleDuration;
        RuleFilter: RuleFilter;
        RuleGroup: RuleGroup;
        RuleLeftValue: RuleLeftValue;
        RuleLimit: RuleLimit;
        RuleLimitOrder: RuleLimitOrder;
        RuleOperator: RuleOperator;
        RuleScalar: RuleScalar;
        RuleTime: RuleTime;
        SampleValues: SampleValues;
        /**
         * @description The type of a schedule.
         * @enum {string}
         */
        ScheduleType: "cron" | "daily" | "hourly" | "minutes_interval" | "monthly" | "none" | "weekly";
        Segment: Segment;
        SegmentDocument: SegmentDocument;
        SegmentInput: SegmentInput;
        SegmentKind: SegmentKind;
        SegmentQueryCustomers: SegmentQueryCustomers;
        SegmentQueryInput: SegmentQueryInput;
        SegmentQueryStatus: SegmentQueryStatus;
        SegmentReference: SegmentReference;
        SegmentResource: SegmentResource;
        SegmentResourceInput: SegmentResourceInput;
        SegmentResourceUpdateInput: SegmentResourceUpdateInput;
        SegmentSql: SegmentSql;
        SegmentSqlInput: SegmentSqlInput;
        SegmentSummary: SegmentSummary;
        SegmentSummaryResourceCore: SegmentSummaryResourceCore;
        SegmentUpdateInput: SegmentUpdateInput;
        ServerError: ServerError;
        SlidingWindow: SlidingWindow;
        /**
         * @description The sort direction: ascending or descending.
         * @enum {string}
         */
        SortOrder: "ascending" | "descending";
        StartAt: StartAt;
        StartWithOperator: StartWithOperator;
        Statistic: Statistic;
        StringExpression: StringExpression;
        TextErrors: TextErrors;
        TimeAgo: TimeAgo;
        TimeAhead: TimeAhead;
        TimeDistance: TimeDistance;
        TimeInBetweenNextOperator: TimeInBetweenNextOperator;
        TimeNextOperator: TimeNextOperator;
        TimeRangeOperator: TimeRangeOperator;
        TimeRangeUnitOperator: TimeRangeUnitOperator;
        TimeThisOperator: TimeThisOperator;
        TimeTodayOperator: TimeTodayOperator;
        /**
         * @description A unit of time.
         * @enum {string}
         */
        TimeUnit: "year" | "quarter" | "month" | "week" | "day" | "hour" | "minute" | "second";
        TimeWithinNextOperator: TimeWithinNextOperator;
        TimeWithinPastOperator: TimeWithinPastOperator;
        Token: Token;
        TokenDocument: TokenDocument;
        TokenInput: TokenInput;
        TokenResource: TokenResource;
        TokenResourceInput: TokenResourceInput;
        TokenSegmentsRelationship: TokenSegmentsRelationship;
        User: User;
        UserRelationship: UserRelationship;
        UserResource: UserResource;
        /**
         * @description A validation error code.
         * @enum {string}
         */
        ValidationCode: "VIOLATES_UNIQUENESS_CONSTRAINT" | "IS_TOO_SHORT" | "IS_TOO_LONG" | "CANNOT_BE_BLANK" | "INVALID_FORMAT_OR_ASSOCIATION" | "COMPOSITE_CONDITION_TOO_FEW_RULES_REFERENCED" | "COMPOSITE_CONDITION_TOO_FEW_RULE_SETS_REFERENCED" | "COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER" | "COMPOSITE_CONDITION_SYNTAX_ERROR" | "COMPOSITE_CONDITION_TOO_LONG_ALPHABETICAL_IDENTIFIER" | "COMPOSITE_CONDITION_TOO_LONG_NUMERICAL_IDENTIFIER" | "PREDICTIVE_SEGMENT_NOT_YET_SCORED" | "PREDICTIVE_SEGMENT_NOT_YET_TRAINED" | "IS_IMMUTABLE" | "UNKNOWN" | "TOO_MANY_BEHAVIOR_RULES" | "INVALID_WINDOW_DURATION" | "UNDEFINED_ENTRY_CRITERIA" | "UNDEFINED_MILESTONE" | "UNDEFINED_ACTIVATION_STEP" | "UNDEFINED_WAIT_STEP" | "UNDEFINED_EXIT_CRITERIA" | "UNDEFINED_DECISION_CONDITION" | "UNDEFINED_MERGE_POINT" | "UNUSED_IN_ID_LINK" | "TOO_MANY_PRIMARY_KNOWN_IDS" | "TOO_LESS_PRIMARY_KNOWN_IDS" | "TOO_MANY_RT_SEGMENTS";
        ValidationError: ValidationError;
        ValueCondition: ValueCondition;
        /**
         * @description Who can see the values of a column.
         * @enum {string}
         */
        Visibility: "clear" | "pii" | "non_pii" | "blocked";
        WorkflowAttributes: WorkflowAttributes;
        WorkflowListDocument: WorkflowListDocument;
        WorkflowProjectListDocument: WorkflowProjectListDocument;
    };
    responses: {
        /** @description The request was rejected. Do not send it again unchanged, except after a 429. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The server failed, often temporarily. Reads and other idempotent requests can be retried. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ServerError;
            };
        };
    };
    parameters: {
        /** @description ID of the activation. */
        ActivationResourceId: Id;
        /** @description ID of the activation template. */
        ActivationTemplateResourceId: Id;
        /** @description ID of the behavior of the parent segment. */
        AudienceBehaviorId: Id;
        /** @description ID of the parent segment (called audience or master segment in the API). */
        AudienceId: Id;
        /** @description The folder. */
        FolderId: Id;
        /** @description ID of the folder. */
        FolderResourceId: Id;
        /** @description The first day to report. */
        From: string;
        /** @description ID of the funnel. */
        FunnelId: Id;
        /** @description ID of the funnel. */
        FunnelResourceId: Id;
        /** @description ID of the stage of the funnel. */
        FunnelStageResourceId: Id;
        /** @description ID of the activation step of the journey. */
        JourneyActivationStepId: Id;
        /** @description ID of the journey bundle, which contains all versions of a journey. */
        JourneyBundleId: Id;
        /** @description ID of the journey. Each version of a journey has its own ID. */
        JourneyId: Id;
        /** @description ID of the stage of the journey. */
        JourneyStageId: Id;
        /** @description Returns only items whose name contains this text. */
        NameInclude: string;
        /** @description Cursor of the page to return. Omit it for the first page. */
        PageAfter: string;
        /** @description Number of items per page. */
        PageSize: number;
        /** @description ID of the parent segment, the same number as `audienceId`. */
        ParentSegmentId: Id;
        /** @description ID of the parent segment. */
        ParentSegmentResourceId: Id;
        /** @description ID of the predictive segment. */
        PredictiveSegmentId: Id;
        /** @description ID of the predictive segment. */
        PredictiveSegmentResourceId: Id;
        /** @description ID of the query, as returned when it was started. A string, often a UUID. */
        QueryId: Id;
        /** @description ID of the realtime attribute. */
        RealtimeAttributeId: Id;
        /** @description ID of the activation step of the realtime journey. */
        RealtimeJourneyActivationStepId: Id;
        /** @description ID of the realtime journey. */
        RealtimeJourneyId: Id;
        /** @description The key event. */
        RealtimeKeyEventId: Id;
        /** @description ID of the realtime personalization. */
        RealtimePersonalizationId: Id;
        /** @description ID of the personalization service. */
        RealtimePersonalizationServiceId: Id;
        /** @description ID of the token of the personalization service. */
        RealtimePersonalizationServiceTokenId: Id;
        /** @description The segment. */
        SegmentId: Id;
        /** @description ID of the segment. */
        SegmentResourceId: Id;
        /** @description A sort key and a direction, such as `name:asc` or `name:desc`. */
        SortedBy: string;
        /** @description ID of the activation (called syndication in the API). */
        SyndicationId: Id;
        /** @description The last day to report. */
        To: string;
        /** @description The token. */
        TokenId: Id;
        /** @description ID of the token. */
        TokenResourceId: Id;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    "audiences.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All parent segments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegment[];
                };
            };
        };
    };
    "audiences.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ParentSegmentInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created parent segment with its ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegment;
                };
            };
        };
    };
    "audiences.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The parent segment, standard or composable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegment | ComposableParentSegment;
                };
            };
        };
    };
    "audiences.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ParentSegmentInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegment;
                };
            };
        };
    };
    "audiences.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The parent segment was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "audiences.attributes.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The attributes of attribute tables and of the master table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (ParentSegmentAttributeWithVisibility | ParentSegmentMasterAttribute)[];
                };
            };
        };
    };
    "audiences.behaviors.list": {
        parameters: {
            query?: {
                /** @description Whether to list realtime behaviors. */
                realtime?: boolean;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The behaviors with their columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegmentBehaviorWithVisibility[];
                };
            };
        };
    };
    "audiences.behaviors.sampleValues.list": {
        parameters: {
            query: {
                /** @description The column of the behavior to sample. */
                column: string;
                /** @description Maximum number of values to return. */
                limit?: number;
                /** @description Size of the sample. */
                samples?: number;
            };
            header?: never;
            path: {
                /** @description ID of the behavior of the parent segment. */
                audienceBehaviorId: Id;
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The sample values, each with its share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SampleValues;
                };
            };
        };
    };
    "audiences.executions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All runs, finished or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegmentExecution[];
                };
            };
        };
    };
    "audiences.folders.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Folder[];
                };
            };
        };
    };
    "audiences.folders.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FolderInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Folder;
                };
            };
        };
    };
    "audiences.folders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Folder;
                };
            };
        };
    };
    "audiences.folders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "audiences.folders.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FolderUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Folder;
                };
            };
        };
    };
    "audiences.folders.putIn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segments were moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "audiences.folders.segments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segments of the folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Segment[];
                };
            };
        };
    };
    "audiences.folders.activations.list": {
        parameters: {
            query?: {
                /**
                 * @description Returns only activations created from these templates, separated by commas. `none` matches activations
                 *     without a template, but not activations whose template was deleted.
                 */
                activation_template_id?: (Id | "none")[];
                /** @description Returns only activations with these connection types. Disables pagination. Repeat the parameter for each value. */
                connection_type?: string[];
                /** @description Returns only activations created by these users, separated by commas. The IDs are those of the TD console. */
                created_by_td_user_id?: Id[];
                /** @description Returns only items whose name contains this text. */
                name_include?: string;
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of activations per page. */
                "page[size]"?: number;
                /** @description Returns only activations that repeat in these units, separated by commas. */
                repeat_unit?: ("hour" | "day" | "week" | "month" | "minute" | "once" | "none")[];
                /** @description Returns only activations with these schedule states, separated by commas. */
                schedule_status?: ("none" | "inactive" | "scheduled" | "active")[];
                /** @description Returns only activations of segments whose name contains this text. */
                segment_name_include?: string;
                /**
                 * @description A sort key and a direction, such as `name:asc` or `name:desc`. Keys: `activation_template_id`,
                 *     `activation_template_name`, `connection_type`, `created_at`, `created_by_td_user_id`,
                 *     `created_by_user_name`, `repeat_unit`, `segment_id`, `segment_name`, `start_at`, `updated_at`.
                 */
                sorted_by?: string;
                /** @description Returns only activations that start after this time. */
                start_after?: string;
                /** @description Returns only activations that start before this time. */
                start_before?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of activations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationOverviewPage;
                };
            };
        };
    };
    "audiences.funnels.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All funnels of the parent segment with their stages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Funnel[];
                };
            };
        };
    };
    "audiences.funnels.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FunnelInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created funnel with the IDs of its stages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Funnel;
                };
            };
        };
    };
    "audiences.funnels.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the funnel. */
                funnelId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The funnel with its stages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Funnel;
                };
            };
        };
    };
    "audiences.funnels.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the funnel. */
                funnelId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FunnelInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Funnel;
                };
            };
        };
    };
    "audiences.funnels.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the funnel. */
                funnelId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Funnel;
                };
            };
        };
    };
    "audiences.funnels.clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the funnel. */
                funnelId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FunnelCloneInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Funnel;
                };
            };
        };
    };
    "audiences.funnels.statistics.get": {
        parameters: {
            query?: {
                /** @description The first day to report. */
                from?: string;
                /** @description Number of days to report. */
                limit?: number;
                /** @description The last day to report. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the funnel. */
                funnelId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The current population of the funnel and the history of each stage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunnelStatistic;
                };
            };
        };
    };
    "audiences.predictiveSegments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All predictive segments of the parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PredictiveSegment[];
                };
            };
        };
    };
    "audiences.predictiveSegments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PredictiveSegmentInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created predictive segment with its ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PredictiveSegment;
                };
            };
        };
    };
    "audiences.predictiveSegments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The predictive segment with the quality of its model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PredictiveSegment;
                };
            };
        };
    };
    "audiences.predictiveSegments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted predictive segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PredictiveSegment;
                };
            };
        };
    };
    "audiences.predictiveSegments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PredictiveSegmentUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated predictive segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PredictiveSegment;
                };
            };
        };
    };
    "audiences.predictiveSegments.executions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The runs with their statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PredictiveSegmentExecution[];
                };
            };
        };
    };
    "audiences.predictiveSegments.model.columns.list": {
        parameters: {
            query?: {
                /** @description Number of columns to return. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The columns, each an array of strings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModelColumns;
                };
            };
        };
    };
    "audiences.predictiveSegments.model.features.list": {
        parameters: {
            query?: {
                /** @description Number of features to return. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The features with their weights. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModelFeatures;
                };
            };
        };
    };
    "audiences.predictiveSegments.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The started run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PredictiveSegmentExecution;
                };
            };
        };
    };
    "audiences.predictiveSegments.scoreHistogram.get": {
        parameters: {
            query?: {
                /** @description Undocumented. By its name, it adds the positive profiles used in training. */
                with_positive_train?: boolean;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the predictive segment. */
                predictiveSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /**
             * @description One array per class. The first item is 0 for the negative or 1 for the positive profiles. The second item
             *     maps scores to numbers of profiles, as in `[1, {"80": 12}]`.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (number | JsonObject)[][];
                };
            };
        };
    };
    "audiences.predictiveSegments.guessRuleAsync": {
        parameters: {
            query: {
                /** @description The segment whose profiles are the positive samples. */
                segmentId: Id;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The status of the calculation, with the suggestion when it has finished. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PredictiveSegmentGuess;
                };
            };
        };
    };
    "audiences.realtimeAttributes.list": {
        parameters: {
            query?: {
                /** @description Returns only items whose name contains this text. */
                name_include?: string;
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of items per page. */
                "page[size]"?: number;
                /** @description A sort key and a direction, such as `name:asc` or `name:desc`. */
                sorted_by?: string;
                /** @description Returns only attributes of these kinds, separated by commas, such as `single,imported`. */
                types?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of attributes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeAttributeList;
                };
            };
        };
    };
    "audiences.realtimeAttributes.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RealtimeAttributeInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created attribute, plain or wrapped in `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: RealtimeAttribute;
                    } | RealtimeAttribute;
                };
            };
        };
    };
    "audiences.realtimeAttributes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the realtime attribute. */
                realtimeAttributeId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The attribute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeAttribute;
                };
            };
        };
    };
    "audiences.realtimeAttributes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the realtime attribute. */
                realtimeAttributeId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The attribute was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "audiences.realtimeAttributes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the realtime attribute. */
                realtimeAttributeId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RealtimeAttributeUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated attribute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeAttribute;
                };
            };
        };
    };
    "audiences.realtimeConfigurationVersions.current": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The current version, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeConfigurationVersion;
                };
            };
        };
    };
    "audiences.realtimeEventTables.columns.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The database of an entry in `eventTables` of the realtime setting. */
                database: string;
                /** @description The table of the same entry. */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The columns that key events of this table can use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeKeyEventColumn[];
                };
            };
        };
    };
    "audiences.realtimeImportedAttributes.bulkUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Names of columns of the parent segment. */
                    columns?: string[];
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The change was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.list": {
        parameters: {
            query?: {
                /** @description Returns only items whose name contains this text. */
                name_include?: string;
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of items per page. */
                "page[size]"?: number;
                /** @description A sort key and a direction, such as `name:asc` or `name:desc`. */
                sorted_by?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of key events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeKeyEventList;
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RealtimeKeyEventInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created key event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeKeyEvent;
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The key event. */
                realtimeKeyEventId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The key event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeKeyEvent;
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The key event. */
                realtimeKeyEventId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted key event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeKeyEvent;
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The key event. */
                realtimeKeyEventId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RealtimeKeyEventInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated key event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeKeyEvent;
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.columns.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The key event. */
                realtimeKeyEventId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The columns that filters and attributes of this key event can use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeKeyEventColumn[];
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.list": {
        parameters: {
            query?: {
                /** @description Returns only items whose name contains this text. */
                name_include?: string;
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of items per page. */
                "page[size]"?: number;
                /** @description A sort key and a direction, such as `name:asc` or `name:desc`. */
                sorted_by?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationServiceList;
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RealtimePersonalizationServiceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationService;
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the personalization service. */
                realtimePersonalizationServiceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationService;
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the personalization service. */
                realtimePersonalizationServiceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationService;
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the personalization service. */
                realtimePersonalizationServiceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    name: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationService;
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the personalization service. */
                realtimePersonalizationServiceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RealtimePersonalizationServiceTokenInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationServiceToken;
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.tokens.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the personalization service. */
                realtimePersonalizationServiceId: Id;
                /** @description ID of the token of the personalization service. */
                tokenId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationServiceToken;
                };
            };
        };
    };
    "audiences.realtimeSetting.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The setting with its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeSetting;
                };
            };
        };
    };
    "audiences.realtimeSetting.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RealtimeSettingInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated setting, often with the status `updating`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeSetting;
                };
            };
        };
    };
    "audiences.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The started run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegmentExecution;
                };
            };
        };
    };
    "audiences.sampleValues.list": {
        parameters: {
            query: {
                /** @description The attribute to sample. */
                column: string;
                /** @description Maximum number of values to return. */
                limit?: number;
                /** @description Size of the sample. */
                samples?: number;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The sample values, each with its share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SampleValues;
                };
            };
        };
    };
    "audiences.segments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All segments of the parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Segment[];
                };
            };
        };
    };
    "audiences.segments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SegmentInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Segment;
                };
            };
        };
    };
    "audiences.segments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment with its rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Segment;
                };
            };
        };
    };
    "audiences.segments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SegmentUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Segment;
                };
            };
        };
    };
    "audiences.segments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "audiences.segments.statistics.list": {
        parameters: {
            query?: {
                /** @description The first day to report. */
                from?: string;
                /** @description The last day to report. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The daily population of the segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Statistic;
                };
            };
        };
    };
    "audiences.segments.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All activations of the segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Activation[];
                };
            };
        };
    };
    "audiences.segments.activations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ActivationInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Activation;
                };
            };
        };
    };
    "audiences.segments.activations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description ID of the activation (called syndication in the API). */
                syndicationId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Activation;
                };
            };
        };
    };
    "audiences.segments.activations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description ID of the activation (called syndication in the API). */
                syndicationId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ActivationInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Activation;
                };
            };
        };
    };
    "audiences.segments.activations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description ID of the activation (called syndication in the API). */
                syndicationId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "audiences.segments.activations.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description ID of the activation (called syndication in the API). */
                syndicationId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The started run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationExecution;
                };
            };
        };
    };
    "audiences.segments.queries.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SegmentQueryInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The started query. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SegmentQueryStatus;
                };
            };
        };
    };
    "audiences.segments.queries.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the query, as returned when it was started. A string, often a UUID. */
                queryId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The status of the query, with the count when it is known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SegmentQueryStatus;
                };
            };
        };
    };
    "audiences.segments.queries.profiles.list": {
        parameters: {
            query?: {
                /** @description The page number, starting at 1. The query status contains the last page as `maxPage`. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the query, as returned when it was started. A string, often a UUID. */
                queryId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of profiles, or the reason why it contains none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SegmentQueryCustomers;
                };
            };
        };
    };
    "audiences.segments.queries.kill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description ID of the query, as returned when it was started. A string, often a UUID. */
                queryId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The result of the cancel request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description States that the query was not stopped.
                         * @example The query has already finished.
                         */
                        message?: string;
                    };
                };
            };
        };
    };
    "audiences.segments.query": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SegmentSqlInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The SQL of the rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SegmentSql;
                };
            };
        };
    };
    "audiences.statistics.list": {
        parameters: {
            query?: {
                /** @description The first day to report. */
                from?: string;
                /** @description The last day to report. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The measurements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Statistic;
                };
            };
        };
    };
    "audiences.activations.list": {
        parameters: {
            query?: {
                /** @description If true, each activation lacks its details, such as `valid` and `executions`. */
                without_detail?: boolean;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All activations of the parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Activation[];
                };
            };
        };
    };
    "audiences.tokens.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All tokens of the parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token[];
                };
            };
        };
    };
    "audiences.tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TokenInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created token with its ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token;
                };
            };
        };
    };
    "audiences.tokens.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The token. */
                tokenId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token;
                };
            };
        };
    };
    "audiences.tokens.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The token. */
                tokenId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TokenInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token;
                };
            };
        };
    };
    "audiences.tokens.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment (called audience or master segment in the API). */
                audienceId: Id;
                /** @description The token. */
                tokenId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The token was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "activationTemplates.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": ActivationTemplateResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationTemplateDocument;
                };
            };
        };
    };
    "activationTemplates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation template. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationTemplateDocument;
                };
            };
        };
    };
    "activationTemplates.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation template. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationTemplateDocument;
                };
            };
        };
    };
    "activationTemplates.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation template. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": ActivationTemplateResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationTemplateDocument;
                };
            };
        };
    };
    "byFolder.list": {
        parameters: {
            query?: {
                /**
                 * @description Number of folder levels to include. Without it, the list may omit the contents of inner folders, and each
                 *     inner folder then needs its own request.
                 */
                depth?: number;
                /** @description Whether segments include their rules. `false` makes a large response smaller and is suited to read-only use. */
                with_rule?: boolean;
            };
            header?: never;
            path: {
                /** @description The folder. */
                folderId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder and its contents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderEntryListDocument;
                };
            };
        };
    };
    "folders.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": FolderResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FolderDocument;
                };
            };
        };
    };
    "folders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the folder. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FolderDocument;
                };
            };
        };
    };
    "folders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the folder. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FolderDocument;
                };
            };
        };
    };
    "folders.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the folder. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": FolderResourceUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FolderDocument;
                };
            };
        };
    };
    "funnels.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": FunnelResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created funnel with the IDs of its stages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FunnelDocument;
                };
            };
        };
    };
    "funnels.stages.statistics.list": {
        parameters: {
            query?: {
                /** @description The first day to report. */
                from?: string;
                /** @description The last day to report. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description ID of the funnel. */
                funnelId: Id;
                /** @description ID of the stage of the funnel. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The history of the stage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Statistic;
                };
            };
        };
    };
    "funnels.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the funnel. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The funnel with its stages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FunnelDocument;
                };
            };
        };
    };
    "funnels.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the funnel. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FunnelDocument;
                };
            };
        };
    };
    "funnels.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the funnel. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": FunnelResourceUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FunnelDocument;
                };
            };
        };
    };
    "journeyBundles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The bundle and its journeys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyBundle;
                };
            };
        };
    };
    "journeyBundles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The bundle was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "journeyBundles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JourneyBundleInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyBundle;
                };
            };
        };
    };
    "journeyBundles.activationSankeyCharts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The data of the activation charts, grouped by stage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyBundleActivationSankeyChartsDocument;
                };
            };
        };
    };
    "journeyBundles.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation steps of the bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyBundleActivationStepListDocument;
                };
            };
        };
    };
    "journeyBundles.conversionSankeyCharts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The data of the conversion charts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyBundleConversionSankeyChartsDocument;
                };
            };
        };
    };
    "journeyBundles.journeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JourneyBundleJourneyInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyDocument;
                };
            };
        };
    };
    "journeyBundles.journeysAppendable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The bundle accepts another version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
            /** @description The bundle does not accept another version, with the reasons. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyNotAppendable;
                };
            };
        };
    };
    "journeyBundles.latest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The latest journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyDocument;
                };
            };
        };
    };
    "journeyBundles.statistics.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey bundle, which contains all versions of a journey. */
                journeyBundleId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The statistics of each journey in the bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyBundleStatisticsDocument;
                };
            };
        };
    };
    "journeys.list": {
        parameters: {
            query: {
                /** @description The folder whose journeys to list. */
                folder_id: Id;
                /** @description Returns only journeys that the caller may view, or may edit. */
                permission?: "view" | "edit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journeys of the folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyListDocument;
                };
            };
        };
    };
    "journeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": JourneyResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyDocument;
                };
            };
        };
    };
    "journeys.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey with its stages and steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyDocument;
                };
            };
        };
    };
    "journeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "journeys.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": JourneyUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyDocument;
                };
            };
        };
    };
    "journeys.activationSankeyCharts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The data of the Sankey charts that show how profiles move through the activations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneySankeyChartListDocument;
                };
            };
        };
    };
    "journeys.activationTemplatesForStep": {
        parameters: {
            query?: {
                /** @description The step: a key of `steps` in one of the stages of the body. */
                stepId?: string;
            };
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": JourneyUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation templates, each with a flag that states whether the step can use it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationTemplateListDocument;
                };
            };
        };
    };
    "journeys.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyActivationStepListDocument;
                };
            };
        };
    };
    "journeys.activations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JourneyActivationStepInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created activation step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyActivationStepDocument;
                };
            };
        };
    };
    "journeys.activations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation step of the journey. */
                journeyActivationStepId: Id;
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyActivationStepDocument;
                };
            };
        };
    };
    "journeys.activations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation step of the journey. */
                journeyActivationStepId: Id;
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": JourneyActivationStepInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated activation step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyActivationStepDocument;
                };
            };
        };
    };
    "journeys.availableBehaviorsForStep": {
        parameters: {
            query?: {
                /** @description The step: a key of `steps` in one of the stages of the body. */
                stepId?: string;
            };
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": JourneyUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The behaviors that the step can use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BehaviorListDocument;
                };
            };
        };
    };
    "journeys.conversionSankeyCharts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The data of the Sankey charts that show how profiles move toward the goal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneySankeyChartListDocument;
                };
            };
        };
    };
    "journeys.profiles.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description A table of profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyProfilesDocument;
                };
            };
        };
    };
    "journeys.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": JourneyDetailInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyDocument;
                };
            };
        };
    };
    "journeys.journeyStages.profiles.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
                /** @description ID of the stage of the journey. */
                journeyStageId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description A table of profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyProfiles;
                };
            };
        };
    };
    "journeys.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The paused journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyDocument;
                };
            };
        };
    };
    "journeys.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The resumed journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyDocument;
                };
            };
        };
    };
    "journeys.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The started run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JourneyExecutionDocument;
                };
            };
        };
    };
    "journeys.statistics.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the journey. Each version of a journey has its own ID. */
                journeyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The number of profiles in the journey and its stages, now and over time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyStatisticsDocument;
                };
            };
        };
    };
    "journeys.duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": JourneyDuplicateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneyDocument;
                };
            };
        };
    };
    "journeys.segmentRules.list": {
        parameters: {
            query: {
                /** @description The parent segment whose journeys to search. */
                audience_id: Id;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The rules, each with its stage, journey and bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": JourneySegmentRuleListDocument;
                };
            };
        };
    };
    "parentSegments.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The parent segments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ParentSegmentListDocument;
                };
            };
        };
    };
    "parentSegments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ParentSegmentDocument;
                };
            };
        };
    };
    "parentSegments.activationTemplates.list": {
        parameters: {
            query?: {
                /** @description A segment. `availableBySegment` of each template then states whether that segment can use it. */
                availableBySegmentId?: Id;
                /** @description Returns only templates of this kind: 0 for segments, 1 for journeys. */
                kind?: number;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The templates of the parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationTemplateListDocument;
                };
            };
        };
    };
    "parentSegments.funnels.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All funnels of the parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": FunnelListDocument;
                };
            };
        };
    };
    "parentSegments.realtimeActivations.list": {
        parameters: {
            query?: {
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of items per page. */
                "page[size]"?: number;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of activation steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyActivationStepListDocument;
                };
            };
        };
    };
    "parentSegments.realtimeAttributes.list": {
        parameters: {
            query?: {
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of items per page. */
                "page[size]"?: number;
                /** @description Returns only attributes whose name, or the name of one of their parts, contains this text. */
                q?: string;
                /** @description A sort key and a direction, such as `name:asc` or `name:desc`. */
                sorted_by?: string;
                /** @description Returns only attributes of these kinds, separated by commas, such as `single,imported`. */
                types?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of attributes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegmentRealtimeAttributeListDocument;
                };
            };
        };
    };
    "parentSegments.realtimeJourneys.list": {
        parameters: {
            query?: {
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of items per page. */
                "page[size]"?: number;
                /** @description Returns only items that the caller may view, or may edit. Defaults to view. */
                permissions?: "edit" | "view";
            };
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of journeys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyListDocument;
                };
            };
        };
    };
    "parentSegments.realtimePersonalizations.list": {
        parameters: {
            query?: {
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of items per page. */
                "page[size]"?: number;
                /** @description Returns only items that the caller may view, or may edit. Defaults to view. */
                permissions?: "edit" | "view";
            };
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of personalizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationListDocument;
                };
            };
        };
    };
    "parentSegments.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All activations of the parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ActivationSummaryListDocument;
                };
            };
        };
    };
    "parentSegments.userDefinedWorkflowProjects.list": {
        parameters: {
            query?: {
                /** @description ID of the last project of the previous page. */
                lastId?: Id;
                /** @description Returns only projects whose name matches this pattern. */
                namePattern?: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of workflow projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowProjectListDocument;
                };
            };
        };
    };
    "parentSegments.userDefinedWorkflows.list": {
        parameters: {
            query: {
                /** @description Name of the project. Project IDs are not accepted. */
                workflowProjectName: string;
            };
            header?: never;
            path: {
                /** @description ID of the parent segment, the same number as `audienceId`. */
                parentSegmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The workflows of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowListDocument;
                };
            };
        };
    };
    "predictiveSegments.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": PredictiveSegmentResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created predictive segment with its ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": PredictiveSegmentDocument;
                };
            };
        };
    };
    "predictiveSegments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The predictive segment with the quality of its model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": PredictiveSegmentDocument;
                };
            };
        };
    };
    "predictiveSegments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted predictive segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": PredictiveSegmentDocument;
                };
            };
        };
    };
    "predictiveSegments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": PredictiveSegmentResourceUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated predictive segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": PredictiveSegmentDocument;
                };
            };
        };
    };
    "predictiveSegments.executions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The runs with their statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": PredictiveSegmentExecutionListDocument;
                };
            };
        };
    };
    "predictiveSegments.model.columns.get": {
        parameters: {
            query?: {
                /** @description Number of columns to return. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The columns of the model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ModelColumnsDocument;
                };
            };
        };
    };
    "predictiveSegments.model.features.get": {
        parameters: {
            query?: {
                /** @description Number of features to return. If set, features are sorted by absolute weight, largest first. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The features with their weights. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ModelFeaturesDocument;
                };
            };
        };
    };
    "predictiveSegments.model.score.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One histogram for the positive profiles and one for the other profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ModelScoresDocument;
                };
            };
        };
    };
    "predictiveSegments.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the predictive segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The started run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": PredictiveSegmentExecutionDocument;
                };
            };
        };
    };
    "realtimeJourneys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: RealtimeJourneyInput;
                    relationships?: {
                        parentFolder?: FolderRelationshipInput;
                    };
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyDocument;
                };
            };
        };
    };
    "realtimeJourneys.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyDocument;
                };
            };
        };
    };
    "realtimeJourneys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "realtimeJourneys.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: RealtimeJourneyUpdateInput;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyDocument;
                };
            };
        };
    };
    "realtimeJourneys.activations.list": {
        parameters: {
            query?: {
                /** @description Cursor of the page to return. Omit it for the first page. */
                "page[after]"?: string;
                /** @description Number of items per page. */
                "page[size]"?: number;
            };
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of activation steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyActivationStepListDocument;
                };
            };
        };
    };
    "realtimeJourneys.activations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: RealtimeJourneyActivationStepInput;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created activation step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyActivationStepDocument;
                };
            };
        };
    };
    "realtimeJourneys.activations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation step of the realtime journey. */
                realtimeJourneyActivationStepId: Id;
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyActivationStepDocument;
                };
            };
        };
    };
    "realtimeJourneys.activations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation step of the realtime journey. */
                realtimeJourneyActivationStepId: Id;
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: RealtimeJourneyActivationStepInput;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated activation step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyActivationStepDocument;
                };
            };
        };
    };
    "realtimeJourneys.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes?: RealtimeJourneyDetailInput;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The fields are valid. The body is the journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyDocument;
                };
            };
        };
    };
    "realtimeJourneys.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The paused journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyDocument;
                };
            };
        };
    };
    "realtimeJourneys.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime journey. */
                realtimeJourneyId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The resumed journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyDocument;
                };
            };
        };
    };
    "realtimeJourneys.abtestVariants.list": {
        parameters: {
            query: {
                /** @description The parent segment whose journeys to search. */
                audience_id: Id;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All variants, without pagination. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyVariantListDocument;
                };
            };
        };
    };
    "realtimeJourneys.duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": RealtimeJourneyDuplicateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeJourneyDocument;
                };
            };
        };
    };
    "realtimePersonalizations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: RealtimePersonalizationInput;
                    relationships?: {
                        parentFolder?: FolderRelationshipInput;
                    };
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created personalization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationDocument;
                };
            };
        };
    };
    "realtimePersonalizations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime personalization. */
                realtimePersonalizationId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The personalization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationDocument;
                };
            };
        };
    };
    "realtimePersonalizations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime personalization. */
                realtimePersonalizationId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The personalization was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmptyAnswer;
                };
            };
        };
    };
    "realtimePersonalizations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the realtime personalization. */
                realtimePersonalizationId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: RealtimePersonalizationInput;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated personalization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimePersonalizationDocument;
                };
            };
        };
    };
    "segments.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": SegmentResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": SegmentDocument;
                };
            };
        };
    };
    "segments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": SegmentDocument;
                };
            };
        };
    };
    "segments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": SegmentDocument;
                };
            };
        };
    };
    "segments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": SegmentResourceUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": SegmentDocument;
                };
            };
        };
    };
    "segments.predictiveSegments.guessRuleAsync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the segment. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The status of the calculation, with the suggestion when it has finished. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": PredictiveSegmentGuessDocument;
                };
            };
        };
    };
    "segments.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description All activations of the segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ActivationListDocument;
                };
            };
        };
    };
    "segments.activations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": ActivationResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ActivationDocument;
                };
            };
        };
    };
    "segments.activations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation. */
                id: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ActivationDocument;
                };
            };
        };
    };
    "segments.activations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation. */
                id: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ActivationDocument;
                };
            };
        };
    };
    "segments.activations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation. */
                id: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": ActivationResourceUpdateInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ActivationDocument;
                };
            };
        };
    };
    "segments.activations.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the activation. */
                id: Id;
                /** @description The segment. */
                segmentId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The started run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": ActivationExecutionResource | {
                        data: ActivationExecutionResource;
                    };
                };
            };
        };
    };
    "tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": TokenResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The created token with its ID and UUID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": TokenDocument;
                };
            };
        };
    };
    "tokens.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the token. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The token with the segments and users it refers to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": TokenDocument;
                };
            };
        };
    };
    "tokens.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the token. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The deleted token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": TokenDocument;
                };
            };
        };
    };
    "tokens.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the token. */
                id: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": TokenResourceInput;
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The updated token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": TokenDocument;
                };
            };
        };
    };
    "masterSegments.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description Basic information about each parent segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ParentSegmentSummary[];
                };
            };
        };
    };
}
/** @description An activation in REST format (called syndication in the API): the export of a segment. */
export type Activation = {
    /** @description The template the activation was created from; null without a template. */
    activationTemplateId?: EntityId | null;
    /** @description Whether to export every attribute. */
    allColumns?: boolean;
    audienceId?: EntityId;
    columns?: ActivationColumns | null;
    connectionId?: EntityId | null;
    connectorConfig?: JsonObject | null;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string;
    emailRecipients?: EmailRecipients;
    /**
     * Format: date
     * @description The last day of the schedule; null for no end.
     */
    endOn?: string | null;
    /** @description Recent runs, including a run that has just started. The latest run appears to be first. */
    executions?: ActivationExecution[];
    id: EntityId;
    name: string;
    notifyOn?: NotificationEvents;
    repeatFrequency?: number | null;
    repeatSubFrequency?: RepeatSubFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"] | null;
    /** @description Details of `scheduleType`, the older way to describe a schedule. */
    scheduleOption?: string | null;
    scheduleType?: components["schemas"]["ScheduleType"];
    segmentId?: EntityId;
    startAt?: StartAt;
    timezone?: string;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
    valid?: boolean;
};
/** @description The attributes of an activation that a JSON:API request can set. */
export type ActivationAttributesInput = ActivationSettings & {
    activationTemplateId?: EntityId;
    /** @description The connection to send the data to. A template can set it. */
    connectionId?: Id;
    /** @description Settings of the connection. The keys depend on the connection type. */
    connectorConfig?: JsonObject | null;
    /**
     * Format: date
     * @description The last day of the schedule; null for no end.
     */
    endOn?: string | null;
};
/** @description The rows of a behavior table to export with each profile, and their format. */
export type ActivationBehavior = {
    /** @example purchase_history */
    behaviorTableName?: string;
    columns?: ActivationColumns;
    /**
     * @description Whether additional rows of a profile become rows or columns of the export.
     * @enum {string}
     */
    formatting?: "rows" | "cols";
    /** @description The N of the strategy `Top-N`. */
    joinRow?: number | null;
    /**
     * @description Which rows of a profile to export, in the order of `orderBy`.
     * @enum {string}
     */
    joinStrategy?: "All" | "First" | "Last" | "Top-N";
    orderBy?: {
        key?: string;
        /** @enum {string} */
        order?: "ascending" | "descending";
    }[];
};
/** @description The behaviors to export. The maximum is four. */
export type ActivationBehaviors = (ActivationBehavior | null)[] | null;
/** @description The columns of an export, in order. Each has a name and a source for its values. */
export type ActivationColumns = {
    /** @description The column name in the export. */
    column: string;
    /** Format: uuid */
    id?: string;
    source: ColumnExpression | StringExpression;
}[];
/** @description The additional attributes of an activation in a detailed JSON:API response. */
export type ActivationDetailAttributes = {
    emailRecipients?: EmailRecipients;
    /**
     * Format: date
     * @description The last day of the schedule; null for no end.
     */
    endOn?: string | null;
    /** @description Recent runs, including a run that has just started. The latest run appears to be first. */
    executions?: ActivationExecution[];
    notifyOn?: NotificationEvents;
    repeatFrequency?: RepeatFrequency;
    repeatSubFrequency?: RepeatSubFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"];
    runStatus?: components["schemas"]["ActivationRunStatus"];
    startAt?: StartAt;
    valid?: boolean;
};
/** @description An activation and the users it refers to. */
export type ActivationDocument = {
    data: ActivationResource;
    included: Included;
};
/** @description A run of an activation. */
export type ActivationExecution = Execution & {
    /** @description The activation that ran. */
    syndicationId?: EntityId;
};
/** @description A run of an activation as a JSON:API resource. */
export type ActivationExecutionResource = {
    attributes: ActivationExecution;
    /** @description Same value as `workflowAttemptId`. */
    id: EntityId;
    /** @constant */
    type: "execution-syndication";
};
/** @description The fields of an activation to write, in REST format. */
export type ActivationInput = ActivationSettings & {
    activationTemplateId?: EntityId | null;
    /** @description The connection to send the data to. A template can set it. */
    connectionId?: Id | null;
    /** @description Settings of the connection. The keys depend on the connection type. */
    connectorConfig?: JsonObject | null;
    lockEnabled?: boolean;
    /** @description A custom workflow to run as part of the activation. */
    nestedWorkflowName?: string;
    /** @description The project of the workflow in `nestedWorkflowName`. */
    nestedWorkflowProjectName?: string;
};
/** @description Activations and the users they refer to. */
export type ActivationListDocument = {
    data: ActivationResource[];
    included: Included;
};
/** @description An activation in the list of a folder, with the names of its segment and connection and its last run. */
export type ActivationOverview = {
    activationTemplateId?: EntityId | null;
    activationTemplateName?: string | null;
    connectionId?: EntityId;
    connectionName?: string | null;
    connectionType?: string | null;
    connectionTypeDescription?: string | null;
    connectionValid?: boolean;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    /** Format: date */
    endOn?: string | null;
    /** @description The folders that contain the segment. */
    folder?: {
        id?: EntityId;
        name?: string;
    }[];
    id: EntityId;
    /** @description Null if the activation has never run. */
    lastExecution?: ActivationExecution | null;
    /** @description Number of records sent by the last run. */
    lastRecordCount?: number | null;
    name: string;
    repeatFrequency?: RepeatFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"];
    runStatus?: components["schemas"]["ActivationRunStatus"];
    /** @enum {string} */
    scheduleStatus?: "active" | "scheduled" | "inactive" | "none";
    segmentId?: EntityId;
    segmentName?: string;
    startAt?: StartAt;
    timezone?: string;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
    workflowName?: string | null;
    workflowProjectName?: string | null;
};
/** @description One page of the activations in a folder and its subfolders. */
export type ActivationOverviewPage = {
    pagination?: {
        /** @description Approximate number of activations on all pages. */
        approximateCount?: number;
        /** @description False on the last page. */
        hasNext?: boolean;
        /** @description The next page: a cursor, or a path or URL whose query contains the cursor as `page[after]`. */
        nextPage?: string;
    } & {
        [key: string]: unknown;
    };
    syndications?: ActivationOverview[];
};
/** @description The segment of an activation, and the users who created and last updated it. */
export type ActivationRelationships = {
    createdBy?: UserRelationship;
    segment?: BatchSegmentRelationship;
    updatedBy?: UserRelationship;
};
/** @description An activation in JSON:API format (type `syndication`). */
export type ActivationResource = {
    attributes: ActivationSummaryAttributes & ActivationDetailAttributes;
    id: EntityId;
    relationships?: ActivationRelationships;
    /** @constant */
    type: "syndication";
};
/** @description An activation to create in JSON:API format. Not wrapped in `data`. */
export type ActivationResourceInput = {
    attributes: ActivationAttributesInput;
    id?: EntityId | null;
    /** @constant */
    type?: "syndication";
};
/** @description The fields of an activation to update in JSON:API format. Not wrapped in `data`. */
export type ActivationResourceUpdateInput = {
    attributes?: ActivationAttributesInput;
    id?: EntityId | null;
    /** @constant */
    type?: "syndication";
};
/** @description The fields of an activation that callers can write in both dialects. */
export type ActivationSettings = {
    /** @description Whether to export every attribute. */
    allColumns?: boolean;
    columns?: ActivationColumns | null;
    cron?: string;
    description?: string | null;
    emailRecipients?: EmailRecipients;
    name: string;
    notifyOn?: NotificationEvents;
    repeatFrequency?: RepeatFrequency | null;
    repeatSubFrequency?: RepeatSubFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"] | null;
    runAt?: string;
    /**
     * @deprecated
     * @description The older way to set a schedule, replaced by `startAt`.
     */
    scheduleOption?: string | null;
    /** @deprecated */
    scheduleType?: components["schemas"]["ScheduleType"];
    startAt?: StartAt;
    /**
     * @deprecated
     * @description A single behavior. Replaced by `syndicationBehaviors`; sending both is an error.
     */
    syndicationBehavior?: ActivationBehavior | null;
    syndicationBehaviors?: ActivationBehaviors;
    timezone?: string;
};
/** @description The attributes of an activation in every JSON:API response. */
export type ActivationSummaryAttributes = {
    activationActionsEnabled?: boolean;
    activationTemplateId?: EntityId;
    /** @description Whether to export every attribute. */
    allColumns?: boolean;
    audienceId: EntityId;
    columns: ActivationColumns;
    connectionId?: EntityId;
    connectorConfig?: JsonObject | null;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    lockEnabled?: boolean;
    name: string;
    /** @description A custom workflow to run as part of the activation. */
    nestedWorkflowName?: string;
    /** @description The project of the workflow in `nestedWorkflowName`. */
    nestedWorkflowProjectName?: string;
    /** @deprecated */
    scheduleOption?: string;
    /** @deprecated */
    scheduleType?: components["schemas"]["ScheduleType"];
    /**
     * @deprecated
     * @description A single behavior. Use `syndicationBehaviors` instead.
     */
    syndicationBehavior?: ActivationBehavior | null;
    syndicationBehaviors?: ActivationBehaviors;
    timezone?: string;
    /** Format: date-time */
    updatedAt: string;
};
/** @description Activations without their details, and the users they refer to. */
export type ActivationSummaryListDocument = {
    data: ActivationSummaryResource[];
    included: Included;
};
/** @description An activation in JSON:API format (type `syndication`), without its details. */
export type ActivationSummaryResource = {
    attributes: ActivationSummaryAttributes;
    id: EntityId;
    relationships?: ActivationRelationships;
    /** @constant */
    type: "syndication";
};
/** @description The attributes of an activation template in every response. */
export type ActivationTemplateAttributes = {
    activationActionsEnabled?: boolean;
    /** @description Number of activations that use the template. */
    activationCount?: number;
    /** @description Whether to export every attribute. */
    allColumns?: boolean;
    audienceId: EntityId;
    /** @description Whether the template can be used. False if it contains columns blocked as PII. */
    available?: boolean;
    columns?: ActivationColumns | null;
    connectionId?: EntityId | null;
    connectorConfig?: JsonObject | null;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    emailRecipients?: EmailRecipients;
    /** Format: date */
    endOn?: string | null;
    fieldProperties?: ActivationTemplateFieldProperties;
    /** @description 0 for segments, 1 for journeys. */
    kind?: number;
    lockEnabled?: boolean;
    name: string;
    nestedWorkflowName?: string | null;
    nestedWorkflowProjectName?: string | null;
    notifyOn?: NotificationEvents;
    repeatFrequency?: RepeatFrequency;
    repeatSubFrequency?: RepeatSubFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"];
    /** @description Whether the step runs as soon as its journey is refreshed. Applies only to journey templates. */
    runAfterJourneyRefresh?: boolean | null;
    scheduleOption?: string | null;
    /** @deprecated */
    scheduleType?: components["schemas"]["ScheduleType"];
    startAt?: StartAt;
    state?: components["schemas"]["ActivationTemplateState"];
    syndicationBehavior?: ActivationBehavior | null;
    timezone?: string | null;
    /** Format: date-time */
    updatedAt: string;
};
/** @description The attributes of an activation template that callers can set. */
export type ActivationTemplateAttributesInput = {
    /** @description Whether to export every attribute. */
    allColumns?: boolean;
    columns?: ActivationColumns | null;
    connectionId: Id | null;
    /** @description Settings of the connection. The keys depend on the connection type. */
    connectorConfig?: JsonObject | null;
    description?: string | null;
    emailRecipients?: EmailRecipients;
    /** Format: date */
    endOn?: string | null;
    fieldProperties?: ActivationTemplateFieldProperties;
    /** @description 0 for segments (default), 1 for journeys. */
    kind?: number;
    lockEnabled?: boolean;
    name: string;
    nestedWorkflowName?: string | null;
    nestedWorkflowProjectName?: string | null;
    notifyOn?: NotificationEvents;
    repeatFrequency?: RepeatFrequency;
    repeatSubFrequency?: RepeatSubFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"];
    /** @description Whether the step runs as soon as its journey is refreshed. Applies only to journey templates. */
    runAfterJourneyRefresh?: boolean | null;
    scheduleOption?: string | null;
    /** @deprecated */
    scheduleType?: components["schemas"]["ScheduleType"];
    startAt?: StartAt;
    state: components["schemas"]["ActivationTemplateState"];
    syndicationBehavior?: ActivationBehavior | null;
    timezone?: string | null;
};
/** @description The behavior fields that activations created from the template cannot change. True locks a field. */
export type ActivationTemplateBehaviorLocks = {
    /** @description Locks of single columns (`column`, `source`, `lockDeleteColumn`), by column ID. */
    columns?: JsonObject;
    lockAddColumn?: boolean;
    lockDeleteBehaviorTable?: boolean;
    lockEditBehaviorTable?: boolean;
    lockEditFormatting?: boolean;
    lockEditJoinRow?: boolean;
    lockEditJoinStrategy?: boolean;
    lockEditOrderBy?: boolean;
    /** @description The behavior table that the locks apply to. */
    tableName?: string;
};
/** @description An activation template and the users it refers to. */
export type ActivationTemplateDocument = {
    data: ActivationTemplateResource;
    included: Included;
};
/** @description The behavior of template fields in activations created from the template. */
export type ActivationTemplateFieldProperties = {
    locked: ActivationTemplateLocks;
};
/** @description Activation templates and the users they refer to. */
export type ActivationTemplateListDocument = {
    data: ActivationTemplateListItem[];
    included: Included;
};
/** @description An activation template in a list. Contains availability instead of the number of journeys. */
export type ActivationTemplateListItem = {
    attributes: ActivationTemplateAttributes & {
        /** @description Whether the requested segment can use the template. Returned only with `availableBySegmentId`. */
        availableBySegment?: boolean;
        /** @description Whether the requested journey step can use the template. Returned only in the list for a step. */
        availableByStep?: boolean;
    };
    id: EntityId;
    relationships?: ResourceRelationships;
    /** @constant */
    type: "activation-template";
};
/** @description The fields that activations created from the template cannot change. True locks a field. */
export type ActivationTemplateLocks = {
    activationActionsEnabled?: boolean;
    allColumns?: boolean;
    /** @description Locks of single columns (`column`, `source`, `lockDeleteColumn`), by column ID. */
    columns?: JsonObject;
    connectionId?: boolean;
    /** @description A boolean for each setting of the connection. */
    connectorConfig?: JsonObject | null;
    lockAddBehavior?: boolean;
    lockAddColumn?: boolean;
    lockAddString?: boolean;
    lockEditNotification?: boolean;
    lockEditSchedule?: boolean;
    lockEditSequentialActivation?: boolean;
    lockEditWorkflowExecution?: boolean;
    syndicationBehavior?: ActivationTemplateBehaviorLocks | null;
};
/** @description An activation template: settings for new activations. */
export type ActivationTemplateResource = {
    attributes: ActivationTemplateAttributes & {
        /** @description Number of journeys that use the template. */
        journeyCount?: number;
    };
    id: EntityId;
    relationships?: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "activation-template";
};
/** @description The fields of an activation template to write. Not wrapped in `data`. */
export type ActivationTemplateResourceInput = {
    attributes?: ActivationTemplateAttributesInput;
    id?: EntityId | null;
    relationships?: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @constant */
    type?: "activation-template";
};
/** @description Sorts by the aggregated value of the condition. */
export type AggregationOrder = {
    order: components["schemas"]["SortOrder"];
    /** @constant */
    type: "Aggregation";
};
/** @description A value calculated from the behavior rows of the profile that match the filter. */
export type AggregationValue = {
    aggregation: RuleAggregation;
    filter: RuleFilter;
    /** @description The behavior to read. */
    source: {
        /** @description The name of the behavior table, such as `behavior_orders`. */
        name: string;
    };
    window?: SlidingWindow;
};
/** @description Selects the rows that match all conditions. */
export type AndFilter = {
    conditions: FilterCondition[];
    /** @constant */
    type: "And";
};
/** @description An attribute of the profile. */
export type AttributeValue = {
    /** @description The column name of the attribute. It is case-sensitive: a wrong case matches no profiles and returns no error. */
    name: string;
    /**
     * @description Visibility of the column. The TD console and starter kits copy it here; it does not affect which profiles
     *     the rule selects.
     */
    visibility?: components["schemas"]["Visibility"];
};
/** @description Error messages about a parent segment as a whole. */
export type BaseErrors = {
    base: string[];
};
/** @description A reference to a batch segment. */
export type BatchSegmentRelationship = {
    data?: {
        id: EntityId;
        /** @constant */
        type: "segment-batch";
    };
};
export type BatchSegmentAttributes = {
    /** @description The parent segment. */
    audienceId: EntityId;
    /** @description Whether to count the profiles of the segment. */
    countPopulation?: boolean;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    /** @description Whether the stored rule has no conditions. */
    isEmptyRule?: boolean;
    name: string;
    /** @description Number of activations. */
    numSyndications?: number;
    /** @description Number of profiles when the segment was last counted. Null if unknown. */
    population: number | null;
    rule: Rule;
    /** @description The dashboard of the segment. Null without a dashboard. */
    segmentInsightDashboardId?: number | null;
    /** Format: date-time */
    updatedAt: string;
};
/** @description A segment that is calculated when its parent segment runs. */
export type BatchSegmentResource = {
    attributes: BatchSegmentAttributes;
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-batch";
};
/** @description Basic information about a batch segment. */
export type BatchSegmentSummaryResource = SegmentSummaryResourceCore & {
    /** @constant */
    type: "segment-batch";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-batch";
};
/** @description The behaviors that a step can use. */
export type BehaviorListDocument = {
    data: BehaviorResource[];
};
export type BehaviorAttributes = {
    allColumns: boolean;
    /** @description The parent segment. */
    audienceId: EntityId;
    defaultTimeFilterEnabled: boolean;
    /** @description The behavior table column that matches `parentKey`. */
    foreignKey: string;
    isRealtime: boolean;
    matrixDatabaseName: string;
    matrixTableName: string;
    name: string;
    parentDatabaseName: string;
    /** @description The profile column used to join the behavior table. */
    parentKey: string;
    parentTableName: string;
    schema: BehaviorSchemaWithVisibility[];
};
/** @description A behavior of the parent segment in JSON:API format, with the visibility of its columns. */
export type BehaviorResource = {
    attributes: BehaviorAttributes;
    id: EntityId;
    /** @constant */
    type: "audience-behavior";
};
/** @description A column that a behavior includes from its source table. */
export type BehaviorSchema = {
    /** @description The display name. */
    name: string;
    /** @description The column of the source table. */
    parentColumn: string;
    type: components["schemas"]["ColumnType"];
};
/** @description A column of a behavior with its visibility. */
export type BehaviorSchemaWithVisibility = {
    matrixColumnDescription?: string | null;
    /** @description The column name in the built behavior table. Rules use this name. */
    matrixColumnName?: string;
    /** @description The display name. */
    name: string;
    /** @description The column of the source table; null for an enriched column. */
    parentColumn: string | null;
    type: components["schemas"]["ColumnType"];
    visibility?: components["schemas"]["Visibility"];
};
/** @description Matches if a number or string is between two others. */
export type BetweenOperator = {
    maxValue: number | string;
    minValue: number | string;
    /** @description If true, negates the test. */
    not?: boolean;
    /** @constant */
    type: "Between";
};
/** @description Matches if the time is between two others. Each is a point in time or an offset before now. */
export type BetweenTimeOperator = {
    maxValue: RuleTime;
    minValue: RuleTime;
    /** @description If true, negates the test. */
    not?: boolean;
    /** @constant */
    type: "Between";
};
/** @description A calendar unit relative to now. */
export type CalendarUnit = {
    unit: components["schemas"]["TimeUnit"];
};
/**
 * @description The body of a client error. The format depends more on the operation and the error than on the status, so the
 *     schema lists all observed formats. Read `message`, then `errors`, then `error`, then `base`.
 */
export type ClientError = CodedError | ProblemList | FieldErrors | TextErrors | PlainError | BaseErrors;
/** @description Selects profiles by the result of a customer lifetime value model. */
export type CltvAttributeReference = {
    /** @description ID of the model. */
    id: string;
    /** @description The model result to test. `1m` to `24m` are months; `pctile` is a percentile. */
    leftValue: {
        /** @enum {string} */
        attribute: "cltv_1m" | "cltv_1m_pctile" | "cltv_3m" | "cltv_3m_pctile" | "cltv_6m" | "cltv_6m_pctile" | "cltv_12m" | "cltv_12m_pctile" | "cltv_24m" | "cltv_24m_pctile" | "alive_prob" | "cltv_segment";
    };
    operator: RuleOperator;
    /** @constant */
    solutionType: "cltv";
    /** @constant */
    type: "MlAttributeReference";
};
/** @description The usual error response in REST format. */
export type CodedError = {
    code?: string;
    message: string;
};
/** @description The sum, minimum, maximum or average of a column. */
export type ColumnAggregation = {
    column: string;
    groupingColumns?: GroupingColumns;
    /** @enum {string} */
    type: "Sum" | "Min" | "Max" | "Average";
};
/** @description Uses the value of a column of the parent segment. */
export type ColumnExpression = {
    column: string;
    customerGroup?: string | null;
    /** @description The functions to apply to the value, in order. */
    functions?: ColumnFunction[] | null;
};
/** @description Tests one column of a row. */
export type ColumnFilter = {
    /** @description For list columns. Existing rules omit it for other columns. */
    arrayMatching?: RuleArrayMatching;
    /** @description The column of the behavior. Use `timestamp`, the time of the row, with time operators. */
    column: string;
    operator: RuleOperator;
    /** @constant */
    type: "Column";
    /**
     * @description Visibility of the column. The TD console and starter kits copy it here; it does not affect which profiles
     *     the rule selects.
     */
    visibility?: components["schemas"]["Visibility"];
};
/** @description A function that transforms the value of a column. `function` is its name. */
export type ColumnFunction = {
    arg?: number;
    /** @enum {string} */
    function: "+" | "-" | "*" | "/";
} | {
    /** @constant */
    function: "replace";
    replacement?: string | null;
    search?: string;
} | {
    /** @constant */
    function: "substr";
    length?: number;
    start?: number;
} | {
    /** @constant */
    function: "regexp_extract";
    group?: number;
    pattern?: string;
} | {
    /** @enum {string} */
    function: "day_of_week" | "from_iso8601_timestamp" | "ln" | "elapsed_days" | "td_ip_to_least_specific_subdivision_name" | "td_ip_to_country_name" | "td_ip_to_city_name" | "td_ip_to_connection_type" | "td_ip_to_domain";
} | {
    default: number;
    /** @constant */
    function: "cast_as_quantitative";
} | {
    default: string;
    /** @constant */
    function: "cast_as_categorical";
} | {
    /** @constant */
    function: "cast_as_categorical_array";
} | {
    else?: number;
    /** @constant */
    function: "if";
    /** @enum {string} */
    op?: ">" | "<" | "<=" | ">=" | "=" | "!=" | "is" | "is not";
    right_value?: number | null;
    then?: number;
};
/** @description Sorts by a column. */
export type ColumnOrder = {
    column: string;
    order: components["schemas"]["SortOrder"];
    /** @constant */
    type: "Column";
};
/**
 * @description A parent segment whose tables stay in another warehouse. It connects through either `federatedQueryConfigId`
 *     (Snowflake) or `connectionId` (Databricks), never both.
 */
export type ComposableParentSegment = {
    /** @description Whether activations can export rows of behaviors. */
    allowActivationBehavior?: boolean;
    attributes?: ComposableParentSegmentAttribute[];
    behaviors?: ComposableParentSegmentBehavior[];
    /** @description The connection for Databricks. */
    connectionId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string | null;
    /** @description The federated query configuration for Snowflake. */
    federatedQueryConfigId?: EntityId;
    id?: EntityId;
    isComposable?: boolean;
    /** @constant */
    kind?: "composable";
    /** @description The Databricks catalog of the master table; null for Snowflake. */
    masterCatalog?: string | null;
    /** @description The column of the master table that identifies a profile. */
    masterKeyColumn?: string;
    masterSchema: string;
    masterTable: string;
    /** @description Maximum number of behavior rows per profile that an activation exports. */
    maxActivationBehaviorRow?: number;
    name: string;
    /** @description Number of profiles, if known. */
    population?: number | null;
    timezone: string;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
};
/** @description A warehouse column that is a property of each profile. It connects through one of the two IDs. */
export type ComposableParentSegmentAttribute = {
    column: string;
    /** @description The connection for Databricks. */
    connectionId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    /** @description The federated query configuration for Snowflake. */
    federatedQueryConfigId?: EntityId;
    id?: EntityId;
    /** @description The column of the master table that matches `tableKey`. */
    masterKey: string;
    name: string;
    /** @description The warehouse schema of the table. */
    schema: string;
    table: string;
    /** @description The column of `table` used for the join. */
    tableKey: string;
    /** @description Defaults to the type of the warehouse column. */
    type?: components["schemas"]["ColumnType"];
    /** Format: date-time */
    updatedAt?: string;
};
/** @description A warehouse table of events, with many rows per profile. It connects through one of the two IDs. */
export type ComposableParentSegmentBehavior = {
    /** @description The columns that rules can use. */
    columnMapping: {
        /** @description The column of the warehouse table. */
        cdwColumn: string;
        name: string;
        type?: components["schemas"]["ColumnType"];
    }[];
    /** @description The connection for Databricks. */
    connectionId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    /** @description The federated query configuration for Snowflake. */
    federatedQueryConfigId?: EntityId;
    id?: EntityId;
    /** @description The column of the master table that matches `tableKey`. */
    masterKey: string;
    name: string;
    /** @description The warehouse schema of the table. */
    schema: string;
    table: string;
    /** @description The column of `table` used for the join. */
    tableKey: string;
    /** @description The column with the time of an event. */
    timeColumn?: string;
    /** Format: date-time */
    updatedAt?: string;
};
export type ComposableSegmentAttributes = {
    /** @description The composable parent segment. */
    composableAudienceId: EntityId;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    /** @description Whether the rule is empty, so that it matches every profile. */
    isEmptyRule: boolean;
    name: string;
    /** @description Number of activations. */
    numSyndications: number;
    /** @description Always null at present. The API does not count these segments. */
    population: number | null;
    rule: Rule;
    /** Format: date-time */
    updatedAt: string;
};
/** @description A segment of a composable parent segment. */
export type ComposableSegmentResource = {
    attributes: ComposableSegmentAttributes;
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "composable-segment";
};
/**
 * @description For `Composite`, a formula over the conditions by position, such as `1 and (2 or 3)` or `A and (B or C)`. `and`
 *     and `or` are lowercase. The API does not document the grammar; it is known from the vendor's tools. Existing
 *     rules with other types contain an empty `expr`.
 */
export type CompositeExpression = string;
/** @description Matches if the string contains one of the given strings. */
export type ContainOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValues: string[];
    /** @constant */
    type: "Contain";
};
/** @description The number of rows. */
export type CountAggregation = {
    /** @description The columns to group by. Existing rules omit it. */
    groupingColumns?: GroupingColumns;
    /** @constant */
    type: "Count";
};
/** @description The number of distinct values, or combinations of values, in the given columns. */
export type CountDistinctAggregation = {
    columns: string[];
    /** @constant */
    type: "CountDistinct";
};
/** @description Pagination information. */
export type CursorPagination = {
    /**
     * @description The next page: a cursor, or a path or URL whose query contains the cursor as `page[after]`. Null on the last
     *     page.
     */
    nextPage: string | null;
};
/** @description Groups of profiles, such as households or companies, with their own attributes. */
export type CustomerGroup = {
    /** @description The parent segment. */
    audienceId?: Id;
    customerGroupAttributes?: CustomerGroupAttribute[];
    customerGroupBehaviors?: CustomerGroupBehavior[];
    /** @description The profile column that matches `parentKey`. */
    foreignKey: string;
    id?: EntityId;
    /** @description The name of the group type and of its built table. */
    name: string;
    /** @description The database of the group table. */
    parentDatabaseName: string;
    /** @description The column of the group table used for the join. */
    parentKey: string;
    /** @description The group table. */
    parentTableName: string;
};
/** @description A column that becomes a property of each group. */
export type CustomerGroupAttribute = {
    /** @description The column of the group table that matches `parentKey`. */
    foreignKey: string;
    /** @description The display name. */
    name: string;
    /** @description The column of the source table. */
    parentColumn: string;
    /** @description The database of the source table. */
    parentDatabaseName: string;
    /** @description The column of the source table used for the join. */
    parentKey: string;
    /** @description The source table. */
    parentTableName: string;
    type: components["schemas"]["ColumnType"];
};
/** @description An attribute of the customer group of the profile. */
export type CustomerGroupAttributeValue = {
    /** @description The name of the customer group. */
    customerGroup: string;
    /** @description The column name of the attribute. */
    name: string;
};
/** @description A joined table of events, with many rows per group. */
export type CustomerGroupBehavior = {
    /** @description The column of the group table that matches `parentKey`. */
    foreignKey: string;
    /** @description The display name. */
    name: string;
    /** @description The database of the source table. */
    parentDatabaseName: string;
    /** @description The column of the source table used for the join. */
    parentKey: string;
    /** @description The source table. */
    parentTableName: string;
    /** @description The columns to include. */
    schema: BehaviorSchema[];
};
/** @description The value of a column in the first or the last row. */
export type EdgeAggregation = {
    column: string;
    groupingColumns?: GroupingColumns;
    /** @description The column that determines the order of the rows. */
    orderColumn: string;
    /** @enum {string} */
    type: "First" | "Last";
};
/** @description The recipients of email notifications. The IDs are those of the TD console (`td_user_id`), not CDP user IDs. */
export type EmailRecipients = number[];
/** @description A success response without information: either `{}` or no body. Any keys have no documented meaning. */
export type EmptyAnswer = {
    [key: string]: unknown;
};
/** @description A rule without conditions: an empty object or null. */
export type EmptyRule = Record<string, never> | null;
/** @description Matches if the string ends with one of the given strings. */
export type EndWithOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValues: string[];
    /** @constant */
    type: "EndWith";
};
/**
 * @description An ID in a response: a string that contains a number, unless the operation states otherwise. Keep it as a
 *     string, because numbers lose precision above 2^53.
 * @example 218058
 */
export type EntityId = string;
/** @description Matches if the value equals the given number, string or boolean. */
export type EqualOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "Equal";
};
/** @description Matches if the time equals the given point in time. */
export type EqualTimestampOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: PointInTime;
    /** @constant */
    type: "Equal";
};
/** @description A run of a workflow with its attempt. */
export type Execution = ExecutionCore & {
    workflowAttemptId: EntityId;
};
/** @description A run of a workflow. */
export type ExecutionCore = {
    /** Format: date-time */
    createdAt: string;
    /**
     * Format: date-time
     * @description Null until the run ends.
     */
    finishedAt: string | null;
    status: components["schemas"]["ExecutionStatus"];
    workflowId: EntityId;
    workflowSessionId: EntityId;
};
/** @description The usual server error. */
export type FailureError = {
    details?: string;
    error: string;
    status?: number;
};
/** @description Error messages by field, such as a name that is already in use. */
export type FieldErrors = {
    errors: {
        [key: string]: string[];
    };
    referencedByPredictiveSegments?: ReferencingIds;
    referencedBySegments?: ReferencingIds;
};
/** @description An item of a filter: a nested filter or a test of one column. */
export type FilterCondition = AndFilter | OrFilter | ColumnFilter;
/** @description A folder in REST format (also called segment folder in the API). */
export type Folder = {
    /** @description The parent segment. */
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string | null;
    /** @description Null if no user is recorded. */
    createdBy?: User | null;
    description?: string | null;
    id: EntityId;
    name: string;
    /** @description The parent folder; null for the root folder. Use it to build the folder tree. */
    parentFolderId?: string | null;
    /** Format: date-time */
    updatedAt?: string | null;
    /** @description Null if no user is recorded. */
    updatedBy?: User | null;
};
/** @description A folder. */
export type FolderDocument = {
    data: FolderResource;
    included: Included;
};
/** @description Any item that a folder can contain, distinguished by `type`. */
export type FolderEntry = FolderResource | BatchSegmentResource | RealtimeSegmentResource | FunnelStageSegmentResource | JourneySegmentResource | ComposableSegmentResource | FunnelResource | PredictiveSegmentResource | TokenResource | JourneyResource | ActivationTemplateResource | RealtimeJourneySummaryResource | RealtimePersonalizationSummaryResource | MlSolutionResource;
/** @description A folder and its contents. */
export type FolderEntryListDocument = {
    data: FolderEntry[];
    included: Included;
};
/** @description The type and ID of a folder. */
export type FolderIdentifier = {
    id: EntityId;
    /** @constant */
    type: "folder-segment";
};
/** @description The type and ID of a folder. The ID may be a string, as in responses, or a number. */
export type FolderIdentifierInput = {
    id: Id;
    /** @constant */
    type: "folder-segment";
};
/** @description A folder to create in REST format. */
export type FolderInput = {
    /** @description Required here, but optional in the JSON:API dialect. */
    description: string | null;
    name: string;
};
/** @description A reference to a folder. */
export type FolderRelationship = {
    data?: FolderIdentifier;
};
/** @description The folder to place the resource in. */
export type FolderRelationshipInput = {
    data?: FolderIdentifierInput;
};
export type FolderAttributes = {
    /** @description ID of the parent segment, standard or composable. The folder does not distinguish them. */
    audienceId: EntityId;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    enrichments?: JsonObject | null;
    name: string;
    /** @description The permissions of the caller on the folder. */
    permissions: {
        edit?: boolean;
        view?: boolean;
    };
    rule?: JsonObject | null;
    /** Format: date-time */
    updatedAt: string;
};
/** @description A folder in JSON:API format. */
export type FolderResource = {
    attributes: FolderAttributes;
    id: EntityId;
    relationships: {
        /** @description The direct contents of the folder. Each item has its own `data` wrapper. */
        children?: {
            data?: {
                data?: {
                    id: EntityId;
                    /** @enum {string} */
                    type: "folder-segment" | "segment-batch" | "segment-realtime" | "composable-segment" | "funnel" | "predictive-segment" | "token" | "journey" | "segment-journey" | "segment-funnel-stage" | "activation-template" | "realtime-journey" | "realtime-personalization" | "mlSolution";
                };
            }[];
        };
        createdBy?: UserRelationship;
        parentFolder?: NullableFolderRelationship;
        updatedBy?: UserRelationship;
    };
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "folder-segment";
};
export type FolderAttributesInput = {
    description?: string | null;
    /** @description Must be unique within the parent folder. */
    name: string;
};
/** @description A folder to create in JSON:API format. Not wrapped in `data`. */
export type FolderResourceInput = {
    attributes: FolderAttributesInput;
    /** @description Null or omitted for a new one. */
    id?: EntityId | null;
    relationships: {
        /** @description The parent folder. Null represents a root folder, which has no parent. */
        parentFolder: {
            data?: FolderIdentifierInput | null;
        };
    };
    /** @constant */
    type?: "folder-segment";
};
export type FolderAttributesUpdateInput = {
    description?: string | null;
    /** @description Must be unique within the parent folder. */
    name?: string;
};
/** @description The fields of a folder to update in JSON:API format. Not wrapped in `data`. */
export type FolderResourceUpdateInput = {
    attributes?: FolderAttributesUpdateInput;
    /** @description Optional. The path already contains the ID. */
    id?: EntityId | null;
    relationships?: {
        /** @description The parent folder. Null represents a root folder, which has no parent. */
        parentFolder?: {
            data?: FolderIdentifierInput | null;
        };
    };
    /** @constant */
    type?: "folder-segment";
};
/** @description The fields of a folder to update in REST format. */
export type FolderUpdateInput = {
    description?: string | null;
    name?: string;
};
/** @description A funnel in REST format. */
export type Funnel = {
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string;
    id: EntityId;
    name: string;
    /** @description Whether a workflow must run before the funnel has data. */
    needToRunWorkflow?: boolean;
    /** @description Number of activations of the funnel. */
    numSyndications?: number;
    /** @description Number of profiles when the funnel was last counted. */
    population?: number | null;
    segmentFolderId?: EntityId;
    stages?: {
        audienceId?: string;
        funnelId?: string;
        id?: string;
        name?: string;
        /** @description Number of activations of the stage. */
        numSyndications?: number;
        segmentFolderId?: string;
        /** @description The segment of the stage. Null or empty without a segment. */
        segmentId?: string | null;
    }[];
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
};
/** @description The name and folder of the copy of a funnel. */
export type FunnelCloneInput = {
    description?: string;
    name: string;
    segmentFolderId: Id;
};
/** @description A funnel and the users it refers to. */
export type FunnelDocument = {
    data: FunnelResource;
    included: Included;
};
/** @description A funnel to create or replace in REST format. */
export type FunnelInput = {
    description?: string;
    name: string;
    segmentFolderId: Id;
    /** @description All stages, in order. */
    stages: {
        /** @description ID of an existing stage. Omit it to add a stage. */
        id?: Id;
        name: string;
    }[];
};
/** @description Funnels and the users they refer to. */
export type FunnelListDocument = {
    data: FunnelResource[];
    included: Included;
};
export type FunnelAttributes = {
    audienceId: EntityId;
    countPopulation?: boolean;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    name: string;
    /** @description Number of activations of the funnel. */
    numSyndications: number;
    /** @description Number of profiles when the funnel was last counted. */
    population: number | null;
    stages?: FunnelStage[];
    /** Format: date-time */
    updatedAt: string;
};
/** @description A funnel in JSON:API format. */
export type FunnelResource = {
    attributes: FunnelAttributes;
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "funnel";
};
export type FunnelAttributesInput = {
    description?: string | null;
    name: string;
    stages: FunnelStage[];
};
/** @description A funnel to create in JSON:API format. */
export type FunnelResourceInput = {
    attributes: FunnelAttributesInput;
    /** @description Optional. The API assigns it. */
    id?: EntityId | null;
    relationships: {
        parentFolder: FolderRelationshipInput;
    };
    /** @constant */
    type?: "funnel";
};
export type FunnelAttributesUpdateInput = {
    description?: string | null;
    name: string;
    stages?: FunnelStage[];
};
/** @description The fields of a funnel to update in JSON:API format. */
export type FunnelResourceUpdateInput = {
    attributes?: FunnelAttributesUpdateInput;
    /** @description Optional. The path already contains the ID. */
    id?: EntityId | null;
    relationships?: {
        parentFolder: FolderRelationshipInput;
    };
    /** @constant */
    type?: "funnel";
};
/** @description A stage of a funnel in JSON:API format. */
export type FunnelStage = {
    id?: EntityId;
    name: string;
    /** @description Number of activations of the stage. */
    numSyndications?: number;
    /** @description The segment of the stage. */
    segmentId?: EntityId;
};
/** @description The funnel stage that a segment of kind 2 represents. */
export type FunnelStageReferenceInput = {
    funnel_id?: Id;
    stage_id?: Id;
};
export type FunnelStageSegmentAttributes = {
    /** @description The parent segment. */
    audienceId: EntityId;
    /** @description Whether to count the profiles of the segment. */
    countPopulation?: boolean;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    name: string;
    /** @description Number of activations. */
    numSyndications?: number;
    /** @description Number of profiles when the segment was last counted. Null if unknown. */
    population: number | null;
    rule: Rule;
    /** Format: date-time */
    updatedAt: string;
};
/** @description A segment that represents a funnel stage. */
export type FunnelStageSegmentResource = {
    attributes: FunnelStageSegmentAttributes;
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-funnel-stage";
};
/** @description Basic information about a funnel stage segment. */
export type FunnelStageSegmentSummaryResource = SegmentSummaryResourceCore & {
    /** @constant */
    type: "segment-funnel-stage";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-funnel-stage";
};
/** @description The population of a funnel and the history of each of its stages. */
export type FunnelStatistic = {
    /** @description Number of profiles when the funnel was last counted. */
    population?: number | null;
    stages?: {
        history?: Statistic;
        /** @description ID of the stage. A number, unlike most IDs in responses. */
        id?: Id;
    }[];
};
/** @description The three scores that separate the grades, in descending order. Equal scores are allowed. */
export type GradeThresholds = number[];
/** @description Matches if the time is at or after the given offset before now. */
export type GreaterEqualLastOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: TimeAgo;
    /** @constant */
    type: "GreaterEqual";
};
/** @description Matches if the value is greater than or equal to the given value. */
export type GreaterEqualOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "GreaterEqual";
};
/** @description Matches if the time is at or after the given point in time. */
export type GreaterEqualTimestampOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: PointInTime;
    /** @constant */
    type: "GreaterEqual";
};
/** @description Matches if the value is greater than the given value. */
export type GreaterOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "Greater";
};
/** @description Matches if the time is after the given point in time, or after the given offset before now. */
export type GreaterTimeOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: RuleTime;
    /** @constant */
    type: "Greater";
};
/** @description The columns to group by before aggregating. */
export type GroupingColumns = string[];
/**
 * @description An ID in a request. Responses contain IDs as strings. Requests accept that string or the same number.
 * @example 401
 */
export type Id = string | number;
/** @description The users that the resources in `data` refer to. */
export type Included = UserResource[];
/** @description Matches if the value is one of the given values. */
export type InOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValues: (number | string)[];
    /** @constant */
    type: "In";
};
/** @description Matches if the value is null. `rightValue` has no effect, and existing rules omit it. */
export type IsNullOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue?: RuleScalar;
    /** @constant */
    type: "IsNull";
};
/** @description Splits profiles randomly. */
export type JourneyAbTestStep = {
    customizedSplit: boolean;
    /**
     * @description Whether the number of profiles per variant is limited. If true, each variant requires `isControlGroup` or
     *     `cappingAt`.
     */
    enabledCapping?: boolean;
    name?: string | null;
    /**
     * @description Both spellings are in use. Write `AbTest` and accept both.
     * @enum {string}
     */
    type: "AbTest" | "ABTest";
    uniqueId?: string;
    variants: JourneyAbTestVariant[];
    /** @description The winning variant; null if no winner is declared. */
    readonly winnerVariantId?: string | null;
};
/** @description A variant of an A/B test step. */
export type JourneyAbTestVariant = {
    /** @description Maximum number of profiles for the variant. With capping, required for all variants except the control group. */
    cappingAt?: number;
    id: string;
    /** @description True for the control group. A step with capping requires one. */
    isControlGroup?: boolean;
    name: string;
    /** @description ID of the next step. */
    next?: string | null;
    /** @description Percentage of profiles that take this variant. */
    percentage: number;
};
/** @description The settings of an activation step in a response. */
export type JourneyActivationParams = JourneyActivationSettings & {
    connectionId: EntityId | null;
    /** @description Settings of the connection. The keys depend on the connection type. */
    connectorConfig: JsonObject | null;
};
/** @description The settings of an activation step in a request. */
export type JourneyActivationParamsInput = JourneyActivationSettings & {
    connectionId?: Id | null;
    /** @description Settings of the connection. The keys depend on the connection type. */
    connectorConfig?: JsonObject | null;
};
/** @description The activation charts of a journey, by stage ID. */
export type JourneyActivationSankeyCharts = {
    [key: string]: JourneySankeyCharts;
};
/** @description The export settings of an activation step, without the connection. */
export type JourneyActivationSettings = {
    activationActionsEnabled?: boolean;
    activationTemplateId?: EntityId;
    /** @description Whether to export every attribute. */
    allColumns?: boolean;
    columns?: ActivationColumns;
    cron?: string;
    description?: string;
    emailRecipients?: EmailRecipients;
    /**
     * Format: date
     * @description The last day; null for no end.
     */
    endOn?: string | null;
    lockEnabled?: boolean;
    name: string;
    nestedWorkflowName?: string;
    nestedWorkflowProjectName?: string;
    notifyOn?: NotificationEvents;
    repeatFrequency?: RepeatFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"];
    runAt?: string;
    scheduleOption?: string;
    scheduleType?: components["schemas"]["ScheduleType"];
    startAt?: StartAt;
    /**
     * @deprecated
     * @description The older form of `syndicationBehaviors`, for one behavior. Do not send both.
     */
    syndicationBehavior?: ActivationBehavior | null;
    /** @description The behaviors to export with the profiles. */
    syndicationBehaviors?: (ActivationBehavior | null)[] | null;
    timezone?: string;
};
/** @description Activates the profiles that reach the step. */
export type JourneyActivationStep = {
    /** @description The activation step of the journey that contains the settings. */
    journeyActivationStepId: EntityId;
    name?: string | null;
    /** @description ID of the next step. */
    next?: string | null;
    /** @constant */
    type: "Activation";
};
/** @description An activation step of a journey. */
export type JourneyActivationStepDocument = {
    data: JourneyActivationStepResource;
    included: Included;
};
export type JourneyActivationStepAttributesInput = {
    activationId?: EntityId | null;
    activationParams: JourneyActivationParamsInput;
};
/** @description An activation step to create or update. */
export type JourneyActivationStepInput = {
    attributes: JourneyActivationStepAttributesInput;
    /** @description Omit it or send null in a creation. */
    id?: EntityId | null;
    relationships?: JourneyActivationStepRelationships;
    /** @constant */
    type?: "journeyActivationStep";
};
/** @description The activation steps of a journey. */
export type JourneyActivationStepListDocument = {
    data: JourneyActivationStepResource[];
    included: Included;
};
/** @description The users who created and last updated an activation step. */
export type JourneyActivationStepRelationships = {
    createdBy?: UserRelationship;
    updatedBy?: UserRelationship;
};
export type JourneyActivationStepAttributes = {
    /** @description The activation that executes the step; null before it exists. */
    activationId: EntityId | null;
    activationParams: JourneyActivationParams;
};
/** @description The settings of an activation in a journey. Steps of type `Activation` refer to it. */
export type JourneyActivationStepResource = {
    attributes: JourneyActivationStepAttributes;
    id: EntityId;
    relationships: JourneyActivationStepRelationships;
    /** @constant */
    type: "journeyActivationStep";
};
/** @description The attributes of a journey that callers can set. Only the name is required. */
export type JourneyAttributesInput = {
    allowReentry?: boolean;
    description?: string | null;
    /** @description The condition for reaching the goal; null without a goal. */
    goal?: JourneyCriteria | null;
    journeyBundleDescription?: string | null;
    /** @description The bundle to add this journey to as its latest version. Without it, a creation also creates a bundle. */
    journeyBundleId?: EntityId | null;
    journeyBundleName?: string | null;
    journeyStages?: JourneyStages;
    name: string;
    reentryMode?: components["schemas"]["JourneyReentryMode"];
    state?: components["schemas"]["JourneyState"];
};
/** @description A journey bundle: all versions of a journey. */
export type JourneyBundle = {
    description?: string;
    /** @description Users and journeys that the versions refer to, distinguished by `type`. */
    included?: (UserResource | JourneyResource)[];
    journeys?: JourneyResource[];
    /** @description The highest version number; 0 for an empty bundle. */
    lastVersionNumber?: number;
    /** @description The latest run of the latest journey; null before the first run. */
    latestExecution?: Execution | null;
    /** @description The version that is marked as the latest; null without one. */
    latestJourneyId?: EntityId | null;
    name?: string;
    /** @description The latest run of the parent segment; null before the first run. */
    parentSegmentLatestExecution?: JourneyBundleParentSegmentExecution | null;
};
/** @description The activation charts of the journeys in a bundle. */
export type JourneyBundleActivationSankeyChartsDocument = {
    data: JourneyActivationSankeyCharts[];
    included?: Included;
};
/** @description The activation steps of the journeys in a bundle. */
export type JourneyBundleActivationStepListDocument = {
    data: JourneyActivationStepResource[];
    /** @description Users, and the activations of the steps in REST format. */
    included?: (UserResource | Activation)[];
};
/** @description The conversion charts of the journeys in a bundle. */
export type JourneyBundleConversionSankeyChartsDocument = {
    data: JourneySankeyCharts;
    included?: Included;
};
export type JourneyBundleAttributesInput = {
    description?: string;
    /** @description A launched journey of this bundle. */
    latestJourneyId?: string;
    name?: string;
};
/** @description The fields of a journey bundle to update. */
export type JourneyBundleInput = {
    attributes?: JourneyBundleAttributesInput;
    id?: EntityId | null;
    relationships?: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @constant */
    type?: "journeyBundle";
};
export type JourneyBundleJourneyAttributesInput = {
    /** @description The name of the new version. */
    name?: string;
};
/** @description A version to add to a journey bundle. */
export type JourneyBundleJourneyInput = {
    attributes?: JourneyBundleJourneyAttributesInput;
    /** @description The journey to copy as the new version. */
    sourceId?: string;
};
/** @description A run of the parent segment of a journey bundle. */
export type JourneyBundleParentSegmentExecution = Execution & {
    /** @description The parent segment. */
    audienceId?: EntityId;
};
/** @description The statistics of the journeys in a bundle. */
export type JourneyBundleStatisticsDocument = {
    data: JourneyStatisticsResource[];
    included?: Included;
};
/** @description A path out of a step that waits for a condition. */
export type JourneyConditionWaitPath = {
    id: string;
    /** @description The timeout in `unit`. */
    moveAfter?: number;
    name?: string;
    /** @description ID of the next step. */
    next?: string | null;
    /** @description The segment of this path. Required unless `timedOutPath` is true. */
    segmentId?: EntityId | null;
    /** @description True for the timeout path, which profiles take after `moveAfter`. */
    timedOutPath?: boolean;
    /** @enum {string} */
    unit?: "day" | "week";
};
/** @description Waits until a profile is in a segment, or until a timeout. */
export type JourneyConditionWaitStep = {
    /** @description One path for the profiles of a segment, and at most one path for profiles that time out. */
    conditions: JourneyConditionWaitPath[];
    description?: string | null;
    name?: string | null;
    /** @constant */
    type: "WaitStep";
    /** @constant */
    waitStepType: "Condition";
};
/** @description A named condition, defined by a segment. The profiles of the segment meet it. */
export type JourneyCriteria = {
    description?: string | null;
    name: string;
    segmentId: EntityId;
    target?: JourneyJumpTarget;
};
/** @description Waits until a date. */
export type JourneyDateWaitStep = {
    name?: string | null;
    /** @description ID of the next step. */
    next?: string | null;
    timezone: string;
    /** @constant */
    type: "WaitStep";
    /** @constant */
    waitStepType: "Date";
    /** Format: date */
    waitUntilDate: string;
};
/** @description Waits until one of the given days of the week. */
export type JourneyDaysOfTheWeekWaitStep = {
    name?: string | null;
    /** @description ID of the next step. */
    next?: string | null;
    timezone: string;
    /** @constant */
    type: "WaitStep";
    /** @constant */
    waitStepType: "DaysOfTheWeek";
    /** @description The days by number, from 1 for Monday to 7 for Sunday. */
    waitUntilDaysOfTheWeek: number[];
};
/** @description A branch of a decision point, for the profiles of one segment. */
export type JourneyDecisionPointBranch = {
    description?: string | null;
    /** @description True on the branch for profiles that match no other branch. */
    excludedPath?: boolean;
    id?: string;
    /** @description Null on the branch for all other profiles. */
    name?: string | null;
    /** @description ID of the next step. */
    next?: string | null;
    segmentId: EntityId;
};
/** @description Splits profiles by segment. */
export type JourneyDecisionPointStep = {
    branches: JourneyDecisionPointBranch[];
    name?: string | null;
    /** @constant */
    type: "DecisionPoint";
};
export type JourneyDetailAttributesInput = {
    description?: string | null;
    /** @description A new name for the bundle. Omit it to keep the name. */
    journeyBundleName?: string | null;
    journeyStages?: {
        name?: string;
    }[];
    name?: string;
};
/** @description The names and description of a draft journey, without its steps. */
export type JourneyDetailInput = {
    attributes: JourneyDetailAttributesInput;
    relationships: {
        createdBy?: UserRelationship;
        parentFolder?: FolderRelationshipInput;
        updatedBy?: UserRelationship;
    };
};
/** @description A journey and the resources it refers to. */
export type JourneyDocument = {
    data: JourneyResource;
    /**
     * @description The resources that the journey refers to, distinguished by `type`. Users are `user`, jumps between
     *     journeys are `journey` or `journeyStage`, activation steps are `journeyActivationStep`. All other
     *     resources are activations.
     */
    included?: (UserResource | JourneyJumpResource | ActivationResource | JourneyActivationStepResource)[];
};
export type JourneyDuplicateAttributesInput = {
    /** @description The name of the copy. */
    name: string;
};
/** @description The journey to copy, and the name and folder of the copy. */
export type JourneyDuplicateInput = {
    attributes: JourneyDuplicateAttributesInput;
    /** @description The journey to copy. */
    id: EntityId;
    relationships: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @constant */
    type: "journey";
};
/** @description Waits for a number of days or weeks. */
export type JourneyDurationWaitStep = {
    name?: string | null;
    /** @description ID of the next step. */
    next?: string | null;
    timezone?: string | null;
    /** @constant */
    type: "WaitStep";
    /** @description The length of the wait in `waitStepUnit`. */
    waitStep: number;
    /** @constant */
    waitStepType: "Duration";
    /** @enum {string} */
    waitStepUnit: "day" | "week";
    /**
     * Format: date
     * @description Not used by this kind of wait. The server returns null.
     */
    waitUntilDate?: string | null;
    /** @description Not used by this kind of wait. The server returns null. */
    waitUntilDaysOfTheWeek?: number[] | null;
};
/** @description Ends the path. */
export type JourneyEndStep = {
    name?: string | null;
    /** @constant */
    type: "End";
};
/** @description The started run. */
export type JourneyExecutionDocument = {
    data: JourneyExecutionResource;
};
/** @description A manually started run of a journey. */
export type JourneyExecutionResource = {
    attributes: ExecutionCore & {
        journeyId?: EntityId;
    };
    /** @description ID of the workflow attempt. */
    id: EntityId;
    /** @constant */
    type: "execution-journey";
};
export type JourneyJumpAttributes = {
    deletedBy?: string | null;
    folderName?: string;
    jumpName?: string | null;
    jumpType?: string;
    name: string;
    sourceJourneyId?: EntityId;
    targetJourneyId?: EntityId;
    targetStageId?: EntityId;
    targetStageName?: string;
};
/** @description A jump from one journey to another, as listed in `included`. */
export type JourneyJumpResource = {
    attributes?: JourneyJumpAttributes;
    /** @description The ID that `jumpReferenceId` of a jump target contains. */
    id: string;
    /** @enum {string} */
    type: "journey" | "journeyStage";
};
/** @description Moves profiles to a stage of a journey. */
export type JourneyJumpStep = {
    name?: string | null;
    target: JourneyJumpTarget;
    /** @constant */
    type: "Jump";
};
/** @description The stage of a journey that profiles jump to. */
export type JourneyJumpTarget = {
    /** @description ID of the bundle that the journey belongs to. */
    readonly journeyBundleId?: string | null;
    /** @description The journey to continue in. It must exist. */
    journeyId: EntityId;
    /** @description A stage of that journey. */
    journeyStageId: EntityId;
    /** @description The `id` of the jump under `included`. */
    readonly jumpReferenceId?: string | null;
    /** @description The position of the stage in its journey. */
    readonly stageOrderIndex?: number | null;
};
/** @description Journeys and the resources they refer to. */
export type JourneyListDocument = {
    data: JourneyResource[];
    /** @description The resources that the journeys refer to, distinguished by `type`. */
    included?: (JourneyJumpResource | UserResource | JourneyActivationStepResource)[];
};
/** @description Merges branches. */
export type JourneyMergeStep = {
    name?: string | null;
    /** @description ID of the next step. */
    next?: string | null;
    /** @constant */
    type: "Merge";
};
/** @description The reasons why a bundle does not accept another version. */
export type JourneyNotAppendable = {
    errors?: ValidationError[];
};
/** @description A table of profiles. */
export type JourneyProfiles = {
    /** @description The column names. */
    names: string[];
    /** @description One array of values per profile, in the order of `names`. */
    rows: ((string | null) | number)[][];
};
/** @description The profiles of a journey. */
export type JourneyProfilesDocument = {
    data: JourneyProfiles;
    included: Included;
};
export type JourneyAttributes = {
    /** @description Whether a profile can enter again. `reentryMode` has more detail. */
    allowReentry: boolean;
    /** @description The parent segment. */
    audienceId: EntityId;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    /** @description The condition for reaching the goal of the journey; null or absent without a goal. */
    goal?: JourneyCriteria | null;
    journeyBundleDescription?: string | null;
    /** @description The bundle that contains all versions of this journey. */
    journeyBundleId?: EntityId | null;
    journeyBundleName?: string | null;
    journeyStages: JourneyStages;
    /** @description The latest run of the journey's workflow; null before the first run. */
    latestExecution?: Execution | null;
    /**
     * Format: date-time
     * @description Null until the journey is launched.
     */
    launchedAt: string | null;
    name: string;
    paused: boolean;
    /**
     * Format: date-time
     * @description Null unless the journey is paused.
     */
    pausedAt: string | null;
    reentryMode?: components["schemas"]["JourneyReentryMode"];
    state: components["schemas"]["JourneyState"];
    /** Format: date-time */
    updatedAt: string;
    /** @description The number of this version in its bundle, starting at 1. */
    versionNumber?: number;
};
/** @description A version of a journey. */
export type JourneyResource = {
    attributes: JourneyAttributes;
    id: EntityId;
    relationships?: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "journey";
};
/** @description A journey to create. */
export type JourneyResourceInput = {
    attributes: JourneyAttributesInput;
    relationships: {
        parentFolder: FolderRelationshipInput;
    };
    /** @constant */
    type?: "journey";
};
export type JourneySankeyChartAttributes = {
    chart?: {
        /** @constant */
        chartType?: "sankey";
        /** @description The nodes. */
        data?: JourneySankeyChartNode[];
        metaData?: {
            links?: JourneySankeyChartLink[];
        };
        title?: string;
    };
    /** @description The stage of the chart, if the chart is for one stage. */
    journeyStageId?: EntityId | null;
    /** Format: date-time */
    updatedAt?: string;
};
/** @description The data of one Sankey chart. */
export type JourneySankeyChart = {
    attributes?: JourneySankeyChartAttributes;
};
/** @description A flow of profiles between two nodes of a Sankey chart. */
export type JourneySankeyChartLink = {
    conversionRate?: number;
    source: string;
    target: string;
    value: number;
};
/** @description The charts of a journey. */
export type JourneySankeyChartListDocument = {
    data: JourneySankeyCharts;
};
/** @description A node of a Sankey chart. */
export type JourneySankeyChartNode = {
    label: string;
    value: {
        id?: string;
        /** @enum {string} */
        type?: "stage" | "goal" | "exit" | "jump" | "activation" | "milestone";
    };
};
/** @description The charts of a journey or of a stage. */
export type JourneySankeyCharts = JourneySankeyChart[];
export type JourneySegmentAttributes = {
    /** @description The parent segment. */
    audienceId: EntityId;
    /** @description Whether to count the profiles of the segment. */
    countPopulation?: boolean;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    /** @description Whether the stored rule has no conditions. */
    isEmptyRule?: boolean;
    name: string;
    /** @description Number of activations. */
    numSyndications?: number;
    /** @description Number of profiles when the segment was last counted. Null if unknown. */
    population: number | null;
    rule: Rule;
    /** @description The dashboard of the segment. Null without a dashboard. */
    segmentInsightDashboardId?: number | null;
    /** Format: date-time */
    updatedAt: string;
};
/** @description A segment that belongs to a journey. Otherwise the same as a batch segment. */
export type JourneySegmentResource = {
    attributes: JourneySegmentAttributes;
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-journey";
};
/** @description The segment rules of journeys. */
export type JourneySegmentRuleListDocument = {
    data: JourneySegmentRuleResource[];
};
export type JourneySegmentRuleAttributes = {
    journeyBundleId?: EntityId;
    journeyBundleName: string;
    journeyId: EntityId;
    journeyIsLatestVersion?: boolean;
    journeyPaused?: boolean;
    journeyStageId: EntityId;
    /** @enum {string} */
    journeyState?: "draft" | "launched";
    journeyVersionNumber?: number;
    location: string;
    name: string;
};
/** @description A segment rule of a journey, with its stage, journey and bundle. */
export type JourneySegmentRuleResource = {
    attributes: JourneySegmentRuleAttributes;
    id: EntityId;
    /** @constant */
    type: "journeySegmentRule";
};
/** @description A stage of a journey with its tree of steps. */
export type JourneyStage = {
    description?: string | null;
    /** @description The condition for entering the stage. */
    entryCriteria?: JourneyCriteria | null;
    /** @description The conditions for leaving the journey from this stage, each with an optional jump target. */
    exitCriterias?: (JourneyCriteria | null)[];
    /** @description Assigned by the server. Send it to keep a stage; omit it to create one. */
    id?: EntityId;
    /** @description The condition for reaching the milestone of the stage. */
    milestone?: JourneyCriteria | null;
    name: string;
    /** @description ID of the first step. */
    rootStep?: string | null;
    /** @description The steps by ID. The caller chooses each ID as a UUID. `rootStep` and `next` refer to these IDs. */
    steps?: {
        [key: string]: JourneyStep;
    } | null;
};
/** @description The stages of a journey, in order. */
export type JourneyStages = JourneyStage[];
/** @description The statistics of a stage. */
export type JourneyStageStatistics = {
    completeMilestoneRate: number;
    /** @description Number of profiles that entered the stage. */
    enteredSize: number;
    exitOrJumpRate: number;
    /** @description Number of profiles that left through an exit or a jump. */
    exitOrJumpSize: number;
    history: JourneyStageStatisticsHistory[];
    /** @description ID of the stage. */
    id: EntityId;
    /** @description Number of profiles that reached the milestone. */
    milestoneSize: number;
    /** @description Number of profiles in the stage now. */
    size: number;
    /** @description Number of profiles that moved into each step at the time of the statistics, by step ID. */
    stepInfluxes: {
        [key: string]: number;
    };
    /** @description Number of profiles in each step where profiles can stay, by step ID. */
    stepSizes: {
        [key: string]: number;
    };
};
/** @description The statistics of a stage at a point in time. An influx counts profiles that moved, not profiles that stayed. */
export type JourneyStageStatisticsHistory = {
    entryInflux: number;
    exitInflux: number;
    exitSizes: number[] | null;
    journeyStageId: EntityId;
    jumpInflux: number;
    milestoneInflux: number;
    size: number;
    /** Format: date-time */
    updatedAt: string;
};
/** @description The statistics of a journey. */
export type JourneyStatisticsDocument = {
    data: JourneyStatisticsResource;
    included: Included;
};
/** @description The statistics of a journey at a point in time. An influx counts profiles that moved, not profiles that stayed. */
export type JourneyStatisticsHistory = {
    entryInflux: number;
    exitInflux: number;
    goalInflux: number;
    jumpInflux: number;
    size: number;
    /** Format: date-time */
    updatedAt: string;
};
export type JourneyStatisticsAttributes = {
    completionRate: number;
    /** @description Number of profiles that entered. */
    enteredSize: number;
    exitOrJumpRate: number;
    /** @description Number of profiles that left through an exit or a jump. */
    exitOrJumpSize: number;
    /** @description Number of profiles that reached the goal. */
    goalSize: number;
    history: JourneyStatisticsHistory[];
    journeyStageStatistics: JourneyStageStatistics[];
    /** @description The start and end times of the parts of a simulation; null without a simulation. */
    simulationLog?: {
        /** Format: date-time */
        journeyWorkflowFinishedAt?: string | null;
        /** Format: date-time */
        journeyWorkflowStartedAt?: string | null;
        /** Format: date-time */
        parentSegmentRefreshFinishedAt?: string | null;
        /** Format: date-time */
        parentSegmentRefreshStartedAt?: string | null;
        /** Format: date-time */
        simulationLaunchedAt?: string | null;
    } | null;
    /** @description Number of profiles in the journey now. */
    size: number;
};
/** @description The statistics of a journey. Sizes are numbers of profiles; rates are percentages. */
export type JourneyStatisticsResource = {
    attributes: JourneyStatisticsAttributes;
    id: EntityId;
    /** @constant */
    type: "journeyStatistic";
};
/** @description A step of a stage. `type` determines the kind of step, and `waitStepType` the kind of wait. */
export type JourneyStep = JourneyDurationWaitStep | JourneyDateWaitStep | JourneyDaysOfTheWeekWaitStep | JourneyConditionWaitStep | JourneyActivationStep | JourneyDecisionPointStep | JourneyMergeStep | JourneyJumpStep | JourneyEndStep | JourneyAbTestStep;
/** @description The fields of a journey to update. */
export type JourneyUpdateInput = {
    attributes?: JourneyAttributesInput;
    /** @constant */
    type?: "journey";
};
/** @description An object whose keys depend on the context, such as the settings of a connection type. */
export type JsonObject = {
    [key: string]: unknown;
};
/** @description Matches if the value is less than or equal to the given value. */
export type LessEqualOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "LessEqual";
};
/** @description Matches if the time is at or before the given point in time, or at or before the given offset before now. */
export type LessEqualTimeOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: RuleTime;
    /** @constant */
    type: "LessEqual";
};
/** @description Matches if the value is less than the given value. */
export type LessOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "Less";
};
/** @description Matches if the time is before the given point in time, or before the given offset before now. */
export type LessTimeOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: RuleTime;
    /** @constant */
    type: "Less";
};
/** @description A duration: the sum of its parts. */
export type LocalDuration = {
    day?: number;
    hour?: number;
    minute?: number;
    month?: number;
    quarter?: number;
    second?: number;
    week?: number;
    year?: number;
};
/** @description A solution that estimates customer lifetime value: the future value of a profile. */
export type MlSolutionCltvAttributes = {
    /** @description The behavior to read. */
    behaviorName: string;
    discountRate?: number | null;
    /**
     * @description The time horizon of the segments: `1m`, `3m`, `6m`, `12m` or `24m`.
     * @example 12m
     */
    segmentTimeHorizon?: string | null;
    /** @constant */
    solutionType: "cltv";
    /** @description The column with the time of an event. Defaults to `time`. */
    timestampColumn?: string;
};
/** @description The attributes that all machine learning solutions share. */
export type MlSolutionCoreAttributes = {
    /** @description The parent segment. */
    audienceId: EntityId;
    description: string | null;
    name: string;
    /** @enum {string} */
    state: "draft" | "published";
    /** @description The column to predict. */
    targetColumn: string;
};
/** @description A prebuilt machine learning model for a parent segment. */
export type MlSolutionResource = {
    attributes: MlSolutionCoreAttributes & (MlSolutionRfmAttributes | MlSolutionCltvAttributes) & {
        /** Format: date-time */
        createdAt: string;
        /**
         * Format: date-time
         * @description Null until it is first published.
         */
        lastPublishedAt: string | null;
        /** Format: date-time */
        updatedAt: string;
    };
    id: EntityId;
    relationships: {
        createdBy?: UserRelationship;
        /** @description The folder for the output of the model. */
        outputFolder?: FolderRelationship;
        parentFolder?: FolderRelationship;
        updatedBy?: UserRelationship;
    };
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "mlSolution";
};
/** @description A solution that groups profiles by recency, frequency and monetary value. */
export type MlSolutionRfmAttributes = {
    /** @description The behavior to read. */
    behaviorName: string;
    maxClusters?: number | null;
    minClusters?: number | null;
    numClusters?: number | null;
    /** @constant */
    solutionType: "rfm";
    /** @description The column with the time of an event. Defaults to `time`. */
    timestampColumn?: string;
};
/** @description Percentage of test profiles that the model classified correctly when it was first trained. Null before training. */
export type ModelAccuracy = number | null;
/** @description The area under the ROC curve of the model: 1 is best, 0.5 is chance. Null before training. */
export type ModelAreaUnderRocCurve = number | null;
/** @description The columns of a model. Each is an array of strings. */
export type ModelColumns = string[][];
/** @description The columns of a model in JSON:API format. */
export type ModelColumnsDocument = {
    data: {
        attributes?: {
            columns?: ModelColumns;
        };
        id?: EntityId;
        /** @constant */
        type?: "predictive-segment-model";
    };
};
/**
 * @description The features of a model. Each is an array of the feature (a column or `column#category`) and its weight. A
 *     larger absolute weight means a stronger influence; the sign is its direction.
 */
export type ModelFeatures = (string | number)[][];
/** @description The features of a model in JSON:API format. */
export type ModelFeaturesDocument = {
    data: {
        attributes?: {
            features?: ModelFeatures;
        };
        id?: EntityId;
        /** @constant */
        type?: "predictive-segment-model";
    };
};
/** @description The number of profiles per score. Each item contains the score, as a string, and the number of profiles. */
export type ModelScoreHistogram = (string | number)[][];
/** @description The score distribution of a model in JSON:API format. */
export type ModelScoresDocument = {
    data: {
        attributes?: {
            negatives?: ModelScoreHistogram;
            positives?: ModelScoreHistogram;
        };
        id?: EntityId;
        /** @constant */
        type?: "predictive-segment-model-score";
    };
};
/** @description The run results that trigger an email notification. */
export type NotificationEvents = ("onSuccess" | "onFailure")[];
/** @description A reference to a folder; null for the root folder of a parent segment. */
export type NullableFolderRelationship = {
    data?: FolderIdentifier | null;
};
/** @description Selects the rows that match at least one condition. */
export type OrFilter = {
    conditions: FilterCondition[];
    /** @constant */
    type: "Or";
};
/** @description A parent segment with its full configuration (called audience or master segment in the API). */
export type ParentSegment = ParentSegmentSettings & {
    id: EntityId;
    /**
     * Format: date-time
     * @description When the tables were last built; null before the first run.
     */
    matrixUpdatedAt?: string | null;
};
/** @description A column of a joined table that becomes a property of each profile. */
export type ParentSegmentAttribute = {
    /** @description ID of the parent segment. Optional in a request. */
    audienceId?: Id | null;
    /** @description The column of the master table that matches `parentKey`. */
    foreignKey?: string;
    /** @description The group under which the console shows it. */
    groupingName?: string | null;
    /** @description Null or omitted for a new attribute. Changes when the attribute is renamed. */
    id?: EntityId | null;
    /** @description The column name in the built profile table. Rules use this name. */
    matrixColumnName?: string;
    /** @description The display name. */
    name: string;
    /** @description The column of the source table. */
    parentColumn: string;
    /** @description The database of the source table. */
    parentDatabaseName: string;
    /** @description The column of the source table used for the join. */
    parentKey?: string;
    /** @description The source table. */
    parentTableName: string;
    type?: components["schemas"]["ColumnType"];
};
/** @description A built attribute with its visibility. Enriched attributes have no ID and no join keys. */
export type ParentSegmentAttributeWithVisibility = {
    /** @description The parent segment. */
    audienceId: string;
    /** @description The column of the master table used for the join; null for an enriched attribute. */
    foreignKey: string | null;
    /** @description The group under which the console shows it. */
    groupingName?: string | null;
    /** @description Null for an enriched attribute. */
    id?: string | null;
    matrixColumnDescription?: string | null;
    /** @description The column name in the built profile table. Rules use this name. */
    matrixColumnName?: string;
    /** @description The display name. */
    name: string;
    /** @description The column of the source table. */
    parentColumn: string;
    /** @description The database of the source table. */
    parentDatabaseName: string;
    /** @description The column of the source table used for the join; null for an enriched attribute. */
    parentKey: string | null;
    /** @description The source table. */
    parentTableName: string;
    type: components["schemas"]["ColumnType"];
    /** @description Whether segment insights use the attribute. */
    usedBySegmentInsight?: boolean;
    visibility?: components["schemas"]["Visibility"];
};
/** @description A joined table of events, with many rows per profile. */
export type ParentSegmentBehavior = {
    /** @description Whether conditions on the behavior have a time filter by default. */
    defaultTimeFilterEnabled?: boolean;
    /** @description The column of the master table that matches `parentKey`. */
    foreignKey?: string;
    /** @description Null or omitted for a new behavior. Changes when the behavior is renamed. */
    id?: EntityId | null;
    isRealtime?: boolean;
    /** @description The name of the built behavior table, such as `behavior_pageviews`. Rules use this name. */
    matrixTableName?: string;
    /** @description The display name. */
    name: string;
    /** @description The database of the source table. */
    parentDatabaseName: string;
    /** @description The column of the source table used for the join. */
    parentKey?: string;
    /** @description The source table. */
    parentTableName: string;
    /** @description Details of the schedule type. */
    scheduleOption?: string | null;
    scheduleType?: components["schemas"]["ScheduleType"];
    /** @description The columns to include. */
    schema: BehaviorSchema[];
};
/** @description A built behavior with the visibility of its columns. */
export type ParentSegmentBehaviorWithVisibility = {
    /** @description Whether conditions on the behavior have a time filter by default. */
    defaultTimeFilterEnabled?: boolean;
    /** @description The column of the master table that matches `parentKey`. */
    foreignKey: string;
    id: string;
    /** @description The display name. */
    name: string;
    /** @description The database of the source table. */
    parentDatabaseName: string;
    /** @description The column of the source table used for the join. */
    parentKey: string;
    /** @description The source table. */
    parentTableName: string;
    /** @description Details of the schedule type. */
    scheduleOption?: string | null;
    scheduleType?: components["schemas"]["ScheduleType"];
    /** @description The column names. */
    schema: BehaviorSchemaWithVisibility[];
};
/** @description A parent segment. */
export type ParentSegmentDocument = {
    data: ParentSegmentResource;
};
/** @description A run of the workflow that builds a parent segment. */
export type ParentSegmentExecution = Execution & {
    audienceId?: EntityId;
};
/** @description Includes only source rows whose column has one of the given values. */
export type ParentSegmentFilter = {
    /**
     * @description The column to filter by.
     * @example Country
     */
    columnName: string;
    /** @description The values to include. */
    rightValues: string[];
};
/**
 * @description A parent segment to create or update. You can edit a response and send it back: leave the values that the server
 *     sets, such as users, times and population, unchanged.
 */
export type ParentSegmentInput = ParentSegmentSettings & {
    /** @description Null or omitted for a new one. */
    id?: EntityId | null;
    /** @description Any string, including an empty one. The server sets the value. */
    matrixUpdatedAt?: string | null;
};
/** @description A list of parent segments. */
export type ParentSegmentListDocument = {
    data: ParentSegmentResource[];
};
/** @description The table with one row per profile. All other tables are joined to it. */
export type ParentSegmentMaster = {
    /** @description The database of the master table. */
    parentDatabaseName: string;
    /** @description The name of the master table. */
    parentTableName: string;
};
/** @description A column of the master table. It may lack most fields of other attributes. */
export type ParentSegmentMasterAttribute = {
    /** @description The column that matches `parentKey`. */
    foreignKey?: string;
    /** @description The display name. */
    name: string;
    /** @description The column of the table. */
    parentColumn: string;
    /** @description The database of the table. */
    parentDatabaseName?: string;
    /** @description The column of the table used for the join. */
    parentKey?: string;
    /** @description The table. */
    parentTableName?: string;
    type: components["schemas"]["ColumnType"];
};
/** @description A realtime attribute for use in rules. `type` is one of five kinds. */
export type ParentSegmentRealtimeAttribute = ParentSegmentRealtimeSingleAttribute | ParentSegmentRealtimeListAttribute | ParentSegmentRealtimeCounterAttribute | ParentSegmentRealtimeImportedAttribute | ParentSegmentRealtimeLookupCatalogAttribute;
/** @description One page of the realtime attributes of a parent segment in JSON:API format. */
export type ParentSegmentRealtimeAttributeListDocument = {
    data: ParentSegmentRealtimeAttributeResource[];
    pagination: CursorPagination;
};
/** @description A realtime attribute of a parent segment in JSON:API format. */
export type ParentSegmentRealtimeAttributeResource = {
    attributes: ParentSegmentRealtimeAttribute;
    id: string;
    /** @constant */
    type: "realtime-attribute";
};
/** @description A counter attribute for use in rules. */
export type ParentSegmentRealtimeCounterAttribute = {
    backfill: RealtimeBackfill | null;
    /** @enum {string} */
    counterType: "sliding" | "total";
    description?: string | null;
    duration: RealtimeDuration;
    filterRule: RealtimeFilter;
    identifier: string;
    increment: RealtimeCounterIncrement;
    name: string;
    /** @description The name by which a rule refers to the attribute. */
    notation: string;
    realtimeKeyEventId: string;
    subDurations: (RealtimeCounterSubDuration & {
        /** @description The name by which a rule refers to the counter over this duration. */
        notation: string;
    })[];
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "counter";
};
/** @description An imported batch attribute for use in rules. */
export type ParentSegmentRealtimeImportedAttribute = {
    column: string;
    /** Format: date-time */
    createdAt?: string;
    /** @description Null if the parent segment no longer has the imported attribute. */
    dataType: components["schemas"]["ColumnType"] | (string | null);
    description?: string | null;
    identifier?: string | null;
    name?: string | null;
    /** @description The name by which a rule refers to the attribute. */
    notation: string;
    /** @constant */
    realtimeAttributeKind: "batch";
    sensitive?: boolean;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "imported";
    /** Format: date-time */
    updatedAt?: string;
};
/** @description A list attribute for use in rules. */
export type ParentSegmentRealtimeListAttribute = {
    actions: RealtimeListActions;
    aggregations: (RealtimeListAggregation & {
        /** @description The name by which a rule refers to the aggregation. */
        notation: string;
    })[];
    description?: string | null;
    duration: RealtimeDuration;
    fields: RealtimeListFields;
    filterRule: RealtimeFilter;
    idColumn: string;
    identifier: string;
    maxItems: number;
    name: string;
    /** @description The name by which a rule refers to the attribute. */
    notation?: string;
    realtimeKeyEventId: string;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "list";
};
/** @description A catalog lookup attribute for use in rules. */
export type ParentSegmentRealtimeLookupCatalogAttribute = {
    description?: string | null;
    identifier: string;
    lookupCatalogColumns: RealtimeLookupCatalogColumn[];
    lookupCatalogTableName: string;
    lookupKeys: RealtimeLookupKey[];
    name: string;
    /** @description The name by which a rule refers to the attribute. */
    notation: string;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "lookupCatalog";
};
/** @description A single-value attribute for use in rules. */
export type ParentSegmentRealtimeSingleAttribute = {
    backfill?: RealtimeBackfill | null;
    /** @enum {string} */
    dataType: "number" | "string";
    description?: string | null;
    duration?: RealtimeDuration;
    filterRule: RealtimeFilter;
    identifier: string;
    name: string;
    /** @description The name by which a rule refers to the attribute. */
    notation: string;
    realtimeKeyEventId: string;
    sensitive?: boolean;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "single";
    valueColumn: string;
};
export type ParentSegmentAttributes = {
    /**
     * @description Whether activations can export rows of behaviors.
     * @default false
     */
    allowActivationBehavior?: boolean;
    /** Format: date-time */
    createdAt: string;
    /** @description The groups of profiles; null without groups. */
    customerGroup?: {
        name: string;
        /** @description Number of groups. */
        population: number;
    } | null;
    description: string;
    /**
     * Format: date-time
     * @description When the tables were last built; null before the first run.
     */
    matrixUpdatedAt: string | null;
    /**
     * @description Maximum number of behavior rows per profile that an activation exports.
     * @default 7
     */
    maxActivationBehaviorRow?: number;
    name: string;
    /** @description Number of profiles in the last run. */
    population: number | null;
    scheduleType: components["schemas"]["ScheduleType"];
    /** @default UTC */
    timezone?: string;
    /** Format: date-time */
    updatedAt: string;
    /** @description An ID from version 4 of Audience Studio. Unlike other IDs, it is a number. */
    v4Id: number;
};
/** @description A parent segment in JSON:API format, without its configuration. */
export type ParentSegmentResource = {
    attributes: ParentSegmentAttributes;
    id: EntityId;
    relationships: {
        parentFolder?: FolderRelationship;
        /** @description The root folder of the parent segment. */
        parentSegmentFolder?: FolderRelationship;
    };
    /** @constant */
    type: "parentSegment";
};
/** @description The fields that requests and responses of a parent segment share. */
export type ParentSegmentSettings = {
    /** @description Whether activations can export rows of behaviors. */
    allowActivationBehavior?: boolean | null;
    attributes?: ParentSegmentAttribute[];
    /** @description Filters that limit which source rows become profiles. The maximum is two. */
    audienceFilters?: ParentSegmentFilter[];
    behaviors?: ParentSegmentBehavior[];
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    customerGroup?: CustomerGroup;
    description?: string;
    /** @description Whether data derived from IP addresses enriches the profiles. */
    enrichmentIpEnabled?: boolean;
    /** @description Whether events of the TD JavaScript SDK enrich the profiles. */
    enrichmentTdJsSdkEnabled?: boolean;
    /** @description Whether word tagging enriches the profiles. */
    enrichmentWordTaggingEnabled?: boolean;
    /**
     * @description The Hive engine that workflows run on.
     * @enum {string}
     */
    hiveEngineVersion?: "0.13" | "cdpaudience";
    /** @description The Hive resource pool of the workflow. */
    hivePoolName?: string | null;
    /** @description Whether language model features are enabled. */
    llmEnabled?: boolean | null;
    /**
     * @description Same as `llmEnabled`, with the two intermediate states.
     * @enum {string}
     */
    llmState?: "enabling" | "enabled" | "disabling" | "disabled";
    master?: ParentSegmentMaster;
    /**
     * @description Maximum number of behavior rows per profile that an activation exports. Must be null if
     *     `allowActivationBehavior` is false.
     */
    maxActivationBehaviorRow?: number | null;
    name: string;
    /** @description Number of profiles in the last run. */
    population?: number | null;
    /** @description The Presto resource pool of the workflow. */
    prestoPoolName?: string | null;
    /**
     * @description Details of the schedule type, such as a time of day.
     * @example 00:00
     */
    scheduleOption?: string | null;
    scheduleType?: components["schemas"]["ScheduleType"];
    /**
     * @description The time zone of the schedule and of the days in statistics.
     * @example UTC
     */
    timezone?: string;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
    /** @description Makes the workflow prefer Hive over Presto. Defaults to false. */
    workflowHiveOnly?: boolean;
};
/** @description Basic information about a parent segment. */
export type ParentSegmentSummary = {
    description?: string;
    id: string;
    /** @description When the tables were last built; null before the first run. */
    matrixUpdatedAt?: string | null;
    name: string;
    /** @description Number of profiles in the last run. */
    population?: number | null;
    scheduleType?: components["schemas"]["ScheduleType"];
    /** @description When the configuration last changed. */
    updatedAt?: string;
    updatedBy?: User;
};
/** @description An error message as a string. */
export type PlainError = {
    error: string;
};
/** @description A fixed point in time. */
export type PointInTime = {
    timestamp: string;
};
/** @description Selects profiles whose score in a predictive segment is in a range of grades. */
export type PredictiveScoreReference = {
    /** @description ID of the predictive segment. */
    id: string;
    /** @description Whether to include profiles that have already converted. */
    includeConvertedCustomers: boolean;
    maxGrade: number;
    minGrade: number;
    /** @constant */
    type: "PredictiveScoreReference";
};
/**
 * @description A predictive segment (predictive scoring model) in REST format. Its score measures how similar a profile is to
 *     the positive samples.
 */
export type PredictiveSegment = {
    accuracy?: ModelAccuracy;
    areaUnderRocCurve?: ModelAreaUnderRocCurve;
    audienceId?: EntityId;
    /** @description The segment whose profiles train the model; null for all profiles. */
    baseSegmentId?: EntityId | null;
    /** @description Feature columns with several categories per value. */
    categoricalArrayAsColumnNames?: string[];
    /** @description Feature columns with one category per value. */
    categoricalAsColumnNames?: string[];
    /** Format: date-time */
    createdAt?: string;
    description?: string | null;
    gradeThresholds?: GradeThresholds;
    id: EntityId;
    name: string;
    /** @description Feature columns with numbers. */
    quantitativeAsColumnNames?: string[];
    /** @description The segment whose profiles are scored; null for all profiles. */
    scoredSegmentId?: EntityId | null;
    /** @description The segment with the positive samples. */
    segmentId?: EntityId;
    /** Format: date-time */
    updatedAt?: string;
};
/** @description The attributes of a predictive segment in a JSON:API response. */
export type PredictiveSegmentAttributes = {
    accuracy?: ModelAccuracy;
    areaUnderRocCurve?: ModelAreaUnderRocCurve;
    audienceId?: EntityId;
    /** @description The segment whose profiles train the model; null for all profiles. */
    baseSegmentId?: EntityId | null;
    /** @description Feature columns with several categories per value. */
    categoricalArrayAsColumnNames?: string[];
    /** @description Feature columns with one category per value. */
    categoricalAsColumnNames?: string[];
    /** Format: date-time */
    createdAt?: string;
    description?: string | null;
    gradeThresholds?: GradeThresholds;
    /**
     * Format: date-time
     * @description When the model was last trained.
     */
    modelUpdatedAt?: string;
    name?: string;
    /** @description Feature columns with numbers. */
    quantitativeAsColumnNames?: string[];
    /** @description The segment whose profiles are scored; null for all profiles. */
    scoredSegmentId?: EntityId | null;
    /** @description The segment with the positive samples. */
    segmentId?: EntityId;
    /** Format: date-time */
    updatedAt?: string;
};
/** @description A predictive segment and the users it refers to. */
export type PredictiveSegmentDocument = {
    data: PredictiveSegmentResource;
    included: Included;
};
/** @description A run of a predictive segment in REST format. */
export type PredictiveSegmentExecution = Execution & {
    predictiveSegmentId?: EntityId;
};
/** @description The status of a run, and its predictive segment. */
export type PredictiveSegmentExecutionAttributes = ExecutionCore & {
    predictiveSegmentId: EntityId;
};
/** @description The started run. */
export type PredictiveSegmentExecutionDocument = {
    data: PredictiveSegmentExecutionResource;
};
/** @description The runs of a predictive segment, as a list or as a single run. */
export type PredictiveSegmentExecutionListDocument = {
    data: PredictiveSegmentExecutionResource | PredictiveSegmentExecutionResource[];
};
/** @description A run of a predictive segment in JSON:API format. */
export type PredictiveSegmentExecutionResource = {
    attributes: PredictiveSegmentExecutionAttributes;
    /** @description ID of the workflow attempt. */
    id: EntityId;
    /** @constant */
    type: "execution-predictive-segment";
};
/** @description The status of a suggestion of feature columns. `rule` is available when `status` is `success`. */
export type PredictiveSegmentGuess = {
    rule?: PredictiveSegmentRule;
    /** @enum {string} */
    status?: "running" | "success";
};
/** @description A suggestion of feature columns in JSON:API format. */
export type PredictiveSegmentGuessDocument = {
    data: {
        attributes?: PredictiveSegmentGuess;
        id?: EntityId;
        /** @constant */
        type?: "predictive-segment-rule-guess-result";
    };
};
/** @description A predictive segment to create, in both dialects. */
export type PredictiveSegmentInput = PredictiveSegmentUpdateInput & {
    name: string;
};
/** @description A feature column and its source column. */
export type PredictiveSegmentPreprocessItem = {
    /** @description The name of the feature. */
    column: string;
    source: {
        column?: string;
        /** @description The functions to apply to the source column. */
        functions?: ColumnFunction[];
        table?: string;
    };
};
/** @description A predictive segment in JSON:API format. */
export type PredictiveSegmentResource = {
    attributes: PredictiveSegmentAttributes;
    id: EntityId;
    relationships: {
        createdBy?: UserRelationship;
        parentFolder?: FolderRelationship;
        updatedBy?: UserRelationship;
    };
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "predictive-segment";
};
/** @description A predictive segment to create in JSON:API format. */
export type PredictiveSegmentResourceInput = {
    attributes: PredictiveSegmentInput;
    /** @description Optional. The API assigns it. */
    id?: EntityId | null;
    relationships: {
        parentFolder: FolderRelationshipInput;
    };
    /** @constant */
    type?: "predictive-segment";
};
/** @description The fields of a predictive segment to update in JSON:API format. */
export type PredictiveSegmentResourceUpdateInput = {
    attributes?: PredictiveSegmentUpdateInput;
    /** @description Optional. The path already contains the ID. */
    id?: EntityId | null;
    relationships?: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @constant */
    type?: "predictive-segment";
};
/** @description The feature columns of a model and their preprocessing. */
export type PredictiveSegmentRule = {
    /** @description Feature columns with several categories per value. */
    categoricalArrayAsColumnNames?: string[];
    /** @description Feature columns with one category per value. */
    categoricalAsColumnNames?: string[];
    /** @description How features are calculated. Each `column` must also be in one of the three lists of column names. */
    preprocess?: PredictiveSegmentPreprocessItem[];
    /** @description Feature columns with numbers. */
    quantitativeAsColumnNames?: string[];
};
/** @description The fields of a predictive segment to update, in both dialects. */
export type PredictiveSegmentUpdateInput = PredictiveSegmentRule & {
    /** @description The segment whose profiles train the model; null for all profiles. */
    baseSegmentId?: Id | null;
    description?: string | null;
    gradeThresholds?: GradeThresholds;
    name?: string;
    /** @description The segment whose profiles are scored; null for all profiles. */
    scoredSegmentId?: Id | null;
    /** @description The segment with the positive samples. */
    segmentId?: Id;
};
/** @description A problem in a JSON:API error response. */
export type Problem = {
    /**
     * @description The type of problem: `validation-error`, `bad-parameter-error`, `permission-error`,
     *     `record-not-found-error`, `conflict-error`, `unprocessable-entity-error`.
     */
    code?: string;
    detail?: string;
    meta?: ProblemMeta | null;
    source?: {
        /** @description A JSON pointer into the body, starting at `/attributes`. */
        pointer?: string;
    };
    /** @description The HTTP status of the response, usually as a string. */
    status?: string | number;
};
/** @description The error response in JSON:API format: a list of problems. */
export type ProblemList = {
    errors: Problem[];
};
/** @description A second error code for each type of problem, and the resources that prevent a deletion. */
export type ProblemMeta = {
    /** @description `SHOULD_BE_ARRAY`, `INVALID_FORMAT` or `MASKED_VALUE_IS_USED`. */
    parameterCode?: string;
    /** @description `SEGMENT_FOLDER_VIEW_REQUIRED` or `SEGMENT_FOLDER_EDIT_REQUIRED`. */
    permissionCode?: string;
    referencedByPredictiveSegments?: ReferencingIds;
    referencedBySegments?: ReferencingIds;
    /** @description `CANNOT_MOVE` or `CANNOT_BE_JSONAPI`. */
    unprocessableEntityCode?: string;
    /** @description Examples: `CANNOT_BE_BLANK`, `VIOLATES_UNIQUENESS_CONSTRAINT`. */
    validationCode?: string;
};
/** @description The connector settings of a realtime activation. Each is a string that contains JSON. */
export type RealtimeActivationConnector = {
    exportAdvancedJson?: string | null;
    exportJson?: string | null;
};
/** @description A realtime attribute with its ID. `type` is one of five kinds. */
export type RealtimeAttribute = {
    id: string;
} & RealtimeAttributeInput;
/** @description The fields that all kinds of realtime attributes share. The API sets users and times. */
export type RealtimeAttributeBase = {
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string | null;
    /** @description The technical name. Optional in a creation. */
    identifier?: string;
    name: string;
    type: string;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
};
/** @description A realtime attribute to create. `type` is one of five kinds. */
export type RealtimeAttributeInput = RealtimeImportedAttribute | RealtimeSingleAttribute | RealtimeListAttribute | RealtimeCounterAttribute | RealtimeLookupCatalogAttribute;
/** @description One page of realtime attributes. */
export type RealtimeAttributeList = {
    data: RealtimeAttribute[];
    pagination: CursorPagination;
};
/** @description The fields of a realtime attribute to update. Omitted fields do not change. */
export type RealtimeAttributeUpdateInput = {
    actions?: RealtimeListActions;
    aggregations?: RealtimeListAggregation[];
    description?: string | null;
    duration?: RealtimeDuration;
    fields?: RealtimeListFields;
    /** @description Maximum number of items in the list. */
    maxItems?: number;
    name?: string;
    subDurations?: RealtimeDuration[];
};
/** @description The batch attributes that initialize a realtime attribute. */
export type RealtimeBackfill = {
    /** @description The attribute that contains the value. */
    attributeIdentifier: string;
    /** @description The attribute that contains the time of the value. */
    timestampIdentifier: string;
};
/** @description A batch column that realtime features can read. */
export type RealtimeBatchAttribute = {
    column: string;
    name?: string | null;
};
/** @description A version of the realtime configuration that is being applied; null if there is none. */
export type RealtimeConfigurationVersion = {
    audienceId?: string;
    /** @description The type of change that created the version. */
    eventKind?: string;
    id?: string;
    identifier?: string;
    /**
     * @description Only `finished` is final.
     * @enum {string}
     */
    status?: "queueing" | "queued" | "finished";
} | null;
/** @description A realtime attribute that counts key events or sums their values. */
export type RealtimeCounterAttribute = RealtimeAttributeBase & {
    backfill?: RealtimeBackfill | null;
    /**
     * @description `sliding` counts over the last `duration`; `total` counts from the start.
     * @default sliding
     * @enum {string}
     */
    counterType?: "sliding" | "total";
    duration?: RealtimeDuration;
    filterRule?: RealtimeFilter;
    increment?: RealtimeCounterIncrement;
    realtimeKeyEventId?: string;
    subDurations?: RealtimeCounterSubDuration[];
    /** @constant */
    type: "counter";
};
/** @description Increments the counter by a constant. */
export type RealtimeCounterConstIncrement = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "const";
    value: number;
};
/** @description Increments the counter by the value of an event column. */
export type RealtimeCounterFieldIncrement = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "field";
    /** @description The name of the column. */
    value: string;
};
/** @description The amount by which an event increments a counter. */
export type RealtimeCounterIncrement = RealtimeCounterConstIncrement | RealtimeCounterFieldIncrement;
/** @description A shorter duration over which the counter is also calculated, with its own name. */
export type RealtimeCounterSubDuration = RealtimeDuration & {
    identifier: string;
    name: string;
};
/** @description A length of time. */
export type RealtimeDuration = {
    /** @enum {string} */
    unit: "hour" | "day" | "minute";
    value: number;
};
/** @description A table whose rows arrive as realtime events. */
export type RealtimeEventTable = {
    database: string;
    table: string;
};
/**
 * @description Conditions on a realtime event or profile. `{ type: And, conditions: [] }` has no conditions. Null if no filter
 *     is set.
 */
export type RealtimeFilter = ({
    conditions?: JsonObject[];
    /** @description `And` or `Or`. */
    type?: string;
} & {
    [key: string]: unknown;
}) | null;
/** @description A realtime attribute that imports a batch attribute. */
export type RealtimeImportedAttribute = RealtimeAttributeBase & {
    /** @constant */
    type: "imported";
};
/** @description Runs an activation step of the journey for the profile. */
export type RealtimeJourneyActivationStep = {
    journeyActivationStepId: EntityId;
    name?: string | null;
    next?: string | null;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "TriggeredActivation";
};
/** @description An activation step of a realtime journey. */
export type RealtimeJourneyActivationStepDocument = {
    data: RealtimeJourneyActivationStepResource;
};
/** @description The connection of an activation step and the data to send. */
export type RealtimeJourneyActivationStepInput = {
    connectionId: string;
    connector: RealtimeActivationConnector;
    connectorType: string;
    description?: string | null;
    name?: string;
    /** @description UUID of the journey step that runs it. */
    stepUuid?: string;
};
/** @description One page of activation steps of realtime journeys. */
export type RealtimeJourneyActivationStepListDocument = {
    data: RealtimeJourneyActivationStepResource[];
    pagination: CursorPagination;
};
/** @description The data that a realtime journey sends to a connection when a profile reaches the step. */
export type RealtimeJourneyActivationStepResource = {
    attributes: RealtimeJourneyActivationStepInput & {
        realtimeJourneyId?: EntityId;
        /** @description Null if no stage of the journey uses the step. */
        realtimeJourneyStageId?: EntityId | null;
    };
    id: EntityId;
    /** @constant */
    type: "realtime-journey-activation-step";
};
/** @description The settings and the state of a realtime journey. */
export type RealtimeJourneyAttributes = {
    audienceId: EntityId;
    /** Format: date-time */
    createdAt: string;
    description?: string | null;
    goal?: RealtimeJourneyGoal;
    /**
     * Format: date-time
     * @description Null while the journey is a draft.
     */
    launchedAt: string | null;
    name: string;
    paused: boolean;
    /**
     * Format: date-time
     * @description Null when the journey is not paused.
     */
    pausedAt: string | null;
    realtimeJourneyStages: RealtimeJourneyStage[];
    reentryMode: components["schemas"]["RealtimeJourneyReentryMode"];
    segmentFolderId: EntityId;
    state: components["schemas"]["RealtimeJourneyState"];
    /** Format: date-time */
    updatedAt: string;
};
/** @description A condition on an event (the key event) and on its profile. */
export type RealtimeJourneyCriteria = {
    acceptUnknownProfiles?: boolean | null;
    description?: string | null;
    keyEventCriteria?: RealtimeKeyEventCriteria | null;
    name?: string;
    profileCriteria?: RealtimeFilter;
};
/** @description A branch of a decision point. */
export type RealtimeJourneyDecisionBranch = {
    description?: string | null;
    /** @description True on the branch for profiles that match no other branch. */
    excludedPath: boolean;
    id: string;
    name: string | null;
    next: string | null;
    /** @description Can be incomplete or null in a draft. */
    profileCriteria: RealtimeFilter;
};
/** @description Sends a profile to the branch whose condition it meets. */
export type RealtimeJourneyDecisionPointStep = {
    branches: RealtimeJourneyDecisionBranch[];
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "DecisionPoint";
};
/** @description The names and descriptions of a realtime journey to validate. */
export type RealtimeJourneyDetailInput = {
    description?: string | null;
    name?: string;
    realtimeJourneyStages?: {
        id?: string;
        name: string;
    }[];
};
/** @description A realtime journey. */
export type RealtimeJourneyDocument = {
    data: RealtimeJourneyResource;
};
export type RealtimeJourneyDuplicateAttributesInput = {
    name: string;
};
/** @description The realtime journey to copy, and the name and folder of the copy. */
export type RealtimeJourneyDuplicateInput = {
    attributes: RealtimeJourneyDuplicateAttributesInput;
    /** @description The journey to copy. */
    id: EntityId;
    relationships: {
        parentFolder?: FolderRelationshipInput;
    };
    /**
     * @description Must be `journey`, not `realtime-journey`.
     * @constant
     */
    type: "journey";
};
/** @description The end of a path. */
export type RealtimeJourneyEndStep = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "End";
};
/** @description A condition for leaving a stage on a key event, with an optional jump to another stage. */
export type RealtimeJourneyExitCriteria = {
    keyEventCriteria: RealtimeKeyEventCriteria;
    name: string | null;
    profileCriteria: RealtimeFilter;
    target: RealtimeJourneyJumpTarget | null;
};
/** @description The goal of a realtime journey; empty or null without a goal. */
export type RealtimeJourneyGoal = RealtimeJourneyGoalCriteria | (Record<string, never> | null);
/** @description The criteria of a goal and the next destination of profiles that reach it. */
export type RealtimeJourneyGoalCriteria = RealtimeJourneyCriteria & {
    target?: RealtimeJourneyJumpTarget | null;
};
/** @description A realtime journey to create. */
export type RealtimeJourneyInput = {
    audienceId: Id;
    description?: string | null;
    goal?: RealtimeJourneyGoal;
    name: string;
    realtimeJourneyStages: RealtimeJourneyStage[];
    reentryMode: components["schemas"]["RealtimeJourneyReentryMode"];
    segmentFolderId: Id;
    state?: components["schemas"]["RealtimeJourneyState"];
};
/** @description The type and ID of a jump between realtime journeys. */
export type RealtimeJourneyJumpLinkIdentifier = {
    id?: EntityId;
    /** @constant */
    type?: "realtime-journey-jump-link";
};
/** @description The source of a jump in another realtime journey. */
export type RealtimeJourneyJumpSourceInfo = {
    /** @enum {string} */
    jumpFrom?: "exit_criteria" | "jump_step" | "goal";
    jumpName?: string;
    sourceJourneyFolderId?: string;
    sourceJourneyFolderName?: string;
    sourceJourneyId?: string;
    sourceJourneyName?: string;
    /** @description Null if the jump belongs to the goal. */
    sourceJourneyStageId?: string | null;
    /** @description Null if the jump belongs to the goal. */
    sourceJourneyStageName?: string | null;
    sourceJourneyState?: components["schemas"]["RealtimeJourneyState"];
    targetJourneyStageId?: string;
};
/** @description Moves a profile to another stage of this or another realtime journey. */
export type RealtimeJourneyJumpStep = {
    description?: string | null;
    name?: string;
    target?: RealtimeJourneyJumpTarget | null;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "Jump";
};
/** @description The stage of a realtime journey to jump to. */
export type RealtimeJourneyJumpTarget = {
    confirmed: boolean;
    realtimeJourneyId: string;
    realtimeJourneyStageId: string;
};
/** @description The target stage of a jump. For a deleted stage, it includes who deleted it. */
export type RealtimeJourneyJumpTargetInfo = {
    deleted: boolean;
    deletedByTdUserId: string | null;
    deletedByTdUserName: string | null;
    destinationRealtimeJourneyName: string | null;
    destinationRealtimeJourneyStageName: string | null;
    destinationSegmentFolderName: string | null;
};
/** @description One page of realtime journeys. */
export type RealtimeJourneyListDocument = {
    data: RealtimeJourneyResource[];
    pagination: CursorPagination;
};
/** @description Merges branches. */
export type RealtimeJourneyMergeStep = {
    next: string | null;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "Merge";
};
/** @description The relationships of a realtime journey. Unlike other resources, it embeds the users. */
export type RealtimeJourneyRelationships = {
    createdBy?: User;
    /** @description Jumps to this journey from other journeys. */
    jumpFroms?: {
        data: RealtimeJourneyJumpLinkIdentifier[];
        meta: RealtimeJourneyJumpSourceInfo[];
    };
    /** @description Jumps that leave this journey. */
    jumpLinks?: {
        data: RealtimeJourneyJumpLinkIdentifier[];
        meta: {
            /** @description The targets of the jumps. */
            targetStageInfo?: {
                [key: string]: RealtimeJourneyJumpTargetInfo;
            };
        };
    };
    parentFolder?: FolderRelationship;
    realtimeJourneyActivationSteps?: {
        data: RealtimeJourneyActivationStepResource[];
        meta: {
            /** @description Names of the steps by ID. */
            names?: {
                [key: string]: string;
            };
        };
    };
    updatedBy?: User;
};
/** @description A realtime journey. Profiles move through it as their events arrive. */
export type RealtimeJourneyResource = {
    attributes: RealtimeJourneyAttributes;
    id: string;
    relationships?: RealtimeJourneyRelationships;
    /** @constant */
    type: "realtime-journey";
};
/** @description A stage of a realtime journey with its steps. */
export type RealtimeJourneyStage = {
    description?: string | null;
    entryCriteria?: RealtimeJourneyCriteria | null;
    exitCriterias?: (RealtimeJourneyStaleCriteria | RealtimeJourneyExitCriteria)[];
    id?: EntityId;
    milestone?: RealtimeJourneyCriteria | null;
    name?: string;
    /** @description The position of the stage. */
    orderIndex?: number;
    /** @description The UUID of the first step. */
    rootStep?: string | null;
    /** @description The steps by UUID. The caller chooses the UUIDs. `rootStep` and `next` refer to them. */
    steps?: {
        [key: string]: RealtimeJourneyStep;
    } | null;
};
/** @description A condition for leaving a stage after some time. */
export type RealtimeJourneyStaleCriteria = {
    exitAfter?: number;
    name?: string | null;
    /** @enum {string} */
    unit?: "minute" | "hour" | "day";
};
/** @description A step of a realtime journey. `type` is one of seven kinds. */
export type RealtimeJourneyStep = RealtimeJourneyWaitStep | RealtimeJourneyActivationStep | RealtimeJourneyDecisionPointStep | RealtimeJourneyMergeStep | RealtimeJourneyJumpStep | RealtimeJourneyEndStep | RealtimeJourneyVariantStep;
export type RealtimeJourneySummaryAttributes = {
    description: string;
    name: string;
    paused: boolean;
    realtimeJourneyStages: {
        id?: string;
        name: string;
    }[];
    state: components["schemas"]["RealtimeJourneyState"];
};
/** @description A realtime journey in the list of a folder, without its details. */
export type RealtimeJourneySummaryResource = {
    attributes: RealtimeJourneySummaryAttributes;
    id: EntityId;
    relationships?: {
        parentFolder: FolderRelationship;
    };
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "realtime-journey";
};
/** @description The attributes of a realtime journey to update. Omitted attributes do not change. */
export type RealtimeJourneyUpdateInput = {
    audienceId?: Id;
    description?: string | null;
    goal?: RealtimeJourneyGoal;
    name?: string;
    realtimeJourneyStages?: RealtimeJourneyStage[];
    reentryMode?: components["schemas"]["RealtimeJourneyReentryMode"];
    segmentFolderId?: Id;
    state?: components["schemas"]["RealtimeJourneyState"];
};
/** @description A variant of an A/B test. */
export type RealtimeJourneyVariantBranch = {
    id: string;
    isControlGroup: boolean | null;
    name: string | null;
    next: string | null;
    percentage: number | null;
};
/** @description The A/B test variants of a parent segment's realtime journeys. */
export type RealtimeJourneyVariantListDocument = {
    data: RealtimeJourneyVariantResource[];
};
export type RealtimeJourneyVariantAttributes = {
    location: string;
    name: string;
    realtimeJourneyId: EntityId;
    realtimeJourneyName?: string;
    realtimejourneyPaused?: boolean;
    realtimeJourneyStageId: EntityId;
    realtimeJourneyStageName?: string;
    /**
     * @description The API spells this name with a lowercase `j`.
     * @enum {string}
     */
    realtimejourneyState?: "draft" | "launched";
    realtimeJourneyStepId?: string;
    realtimeJourneyStepName?: string;
    realtimeJourneyStepVariantId?: string;
    realtimeJourneyStepVariantName?: string;
};
/** @description A variant of an A/B test, and where it is used. */
export type RealtimeJourneyVariantResource = {
    attributes: RealtimeJourneyVariantAttributes;
    id: EntityId;
    /** @constant */
    type: "realtimeJourneyABTestVariant";
};
/** @description An A/B test that distributes profiles over variants by percentage. */
export type RealtimeJourneyVariantStep = {
    branches: RealtimeJourneyVariantBranch[];
    controlVariant: boolean | null;
    customizedSplit: boolean | null;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "Variant";
};
/** @description Waits for some time. */
export type RealtimeJourneyWaitStep = {
    name?: string | null;
    next?: string | null;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "WaitStep";
    /** @description The length of the wait in `waitStepUnit`. */
    waitStep: number;
    /** @enum {string} */
    waitStepUnit: "minute" | "hour" | "day";
};
/** @description A column that identifies a profile in events, such as `td_client_id`. */
export type RealtimeKeyColumn = {
    internal?: boolean;
    /** @description Values to ignore. */
    invalidTexts?: string[];
    name: string;
    /** @description Only values that match this regular expression are used. */
    validRegexp?: string | null;
};
/** @description A kind of realtime event that attributes, journeys and personalizations can react to. */
export type RealtimeKeyEvent = {
    databaseName: string;
    filterRule: RealtimeFilter;
    id: string;
    name: string;
    tableName: string;
};
/** @description A column of an event table. */
export type RealtimeKeyEventColumn = {
    /** @description The column name in the table. */
    dataColumn: string;
    dataType: components["schemas"]["ColumnType"];
    /** @description The column name in filters and attributes. */
    queryAs: string;
};
/** @description The key event to wait for, with a filter on its events. */
export type RealtimeKeyEventCriteria = {
    keyEventFilters?: RealtimeFilter;
    keyEventId?: EntityId;
};
/** @description The definition of a key event: all or some rows of an event table. */
export type RealtimeKeyEventInput = {
    databaseName: string;
    /** @description The rows of the table to include. */
    filterRule: RealtimeFilter;
    name: string;
    tableName: string;
};
/** @description One page of key events. */
export type RealtimeKeyEventList = {
    data: RealtimeKeyEvent[];
    pagination: CursorPagination;
};
/** @description Key events that remove one item or all items from a list. */
export type RealtimeListActions = {
    /** @enum {string} */
    action: "delete_item" | "clear";
    filterRule: RealtimeFilter;
    realtimeKeyEventId: string;
}[];
/** @description A value calculated over the items of a list. */
export type RealtimeListAggregation = {
    /** @enum {string} */
    aggregationType?: "first" | "last" | "sum" | "min" | "max" | "distinct_list";
    /** @description The field of the items to aggregate. */
    column?: string;
    identifier?: string;
    name?: string;
};
/** @description A realtime attribute that collects items from the key event. */
export type RealtimeListAttribute = RealtimeAttributeBase & {
    actions?: RealtimeListActions;
    aggregations?: RealtimeListAggregation[];
    duration?: RealtimeDuration;
    fields?: RealtimeListFields;
    filterRule?: RealtimeFilter;
    /** @description The column that identifies an item. */
    idColumn?: string;
    /** @description Maximum number of items in the list. */
    maxItems?: number;
    realtimeKeyEventId?: string;
    /** @constant */
    type: "list";
};
/** @description The columns of the key event that each list item contains. */
export type RealtimeListFields = string[];
/** @description A realtime attribute that reads values from a catalog table. */
export type RealtimeLookupCatalogAttribute = RealtimeAttributeBase & {
    lookupCatalogColumns?: RealtimeLookupCatalogColumn[];
    lookupCatalogTableName?: string;
    lookupKeys?: RealtimeLookupKey[];
    /** @constant */
    type: "lookupCatalog";
};
/** @description A column of a catalog table. */
export type RealtimeLookupCatalogColumn = {
    dataType: string;
    name: string;
};
/** @description The key to look up a row in the catalog table. */
export type RealtimeLookupKey = {
    id: string;
    type: string;
};
/** @description The settings of a realtime personalization. */
export type RealtimePersonalizationAttributes = {
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    name: string;
    /** @description The realtime attributes that the payloads use. */
    referencingRealtimeAttributes?: ParentSegmentRealtimeAttributeResource[];
    sections: RealtimePersonalizationSection[];
    /** Format: date-time */
    updatedAt: string;
};
/** @description A realtime personalization. */
export type RealtimePersonalizationDocument = {
    data: RealtimePersonalizationResource;
};
/** @description A realtime personalization to create or update. */
export type RealtimePersonalizationInput = {
    audienceId?: Id;
    description?: string | null;
    name: string;
    sections?: RealtimePersonalizationSectionInput[];
};
/** @description One page of realtime personalizations. */
export type RealtimePersonalizationListDocument = {
    data: RealtimePersonalizationResource[];
    pagination: CursorPagination;
};
/**
 * @description The nodes of a response by node ID. A node of type `ResponseNode` has a `definition` with `attributePayload`,
 *     `segmentPayload` and `stringBuilder`. Set an unused `stringBuilder` to null: the API rejects an empty list with
 *     the message that the payload is blank.
 */
export type RealtimePersonalizationPayload = JsonObject | null;
/** @description A realtime personalization: responds to a key event with values of the profile. */
export type RealtimePersonalizationResource = {
    attributes: RealtimePersonalizationAttributes;
    id: string;
    relationships: {
        createdBy?: User;
        parentFolder?: FolderRelationship;
        updatedBy?: User;
    };
    /** @constant */
    type: "realtime-personalization";
};
/** @description A section of a realtime personalization: its audience and its response. */
export type RealtimePersonalizationSection = {
    entryCriteria: RealtimeJourneyCriteria | null;
    id: string;
    includeSensitive: boolean;
    name: string;
    payload: RealtimePersonalizationPayload;
};
/** @description A section to create, or to update if it has an ID. */
export type RealtimePersonalizationSectionInput = {
    entryCriteria: RealtimeJourneyCriteria | null;
    id?: string;
    /** @description Whether the response may contain sensitive attributes. */
    includeSensitive?: boolean;
    name: string;
    payload: RealtimePersonalizationPayload;
};
/** @description An endpoint from which applications fetch realtime personalizations, with its tokens. */
export type RealtimePersonalizationService = {
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description: string | null;
    id: string;
    name: string;
    public: boolean;
    tokens: RealtimePersonalizationServiceToken[];
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
};
/** @description A personalization service to create. */
export type RealtimePersonalizationServiceInput = {
    description?: string | null;
    name: string;
    /** @default false */
    public?: boolean;
};
/** @description One page of personalization services. */
export type RealtimePersonalizationServiceList = {
    data: RealtimePersonalizationService[];
    pagination: CursorPagination;
};
/** @description A token that applications use to call a personalization service. */
export type RealtimePersonalizationServiceToken = {
    /** @description The IP addresses that can use the token. */
    allowedIps: string[];
    id: string;
    name: string;
    /** @description The secret value; null if masked. */
    value: string | null;
};
/** @description A token to create. */
export type RealtimePersonalizationServiceTokenInput = {
    allowedIps?: string[];
    description?: string | null;
    name: string;
};
export type RealtimePersonalizationSummaryAttributes = {
    description: string;
    name: string;
    sections: {
        id?: string;
        name: string;
    }[];
};
/** @description A realtime personalization in the list of a folder, without its details. */
export type RealtimePersonalizationSummaryResource = {
    attributes: RealtimePersonalizationSummaryAttributes;
    id: EntityId;
    relationships?: {
        parentFolder: FolderRelationship;
    };
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "realtime-personalization";
};
/** @description A reference to a realtime segment. */
export type RealtimeSegmentRelationship = {
    data?: {
        id: EntityId;
        /** @constant */
        type: "segment-realtime";
    };
};
export type RealtimeSegmentAttributes = {
    /** @description The parent segment. */
    audienceId: EntityId;
    /** @description Whether to count the profiles of the segment. */
    countPopulation?: boolean;
    /** Format: date-time */
    createdAt: string;
    description: string | null;
    name: string;
    /** @description Number of activations. */
    numSyndications?: number | null;
    /** @description Number of profiles when the segment was last counted. Null if unknown. */
    population: number | null;
    rule: Rule;
    /** Format: date-time */
    updatedAt: string;
};
/** @description A segment that profiles enter and leave as events arrive. */
export type RealtimeSegmentResource = {
    attributes: RealtimeSegmentAttributes;
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-realtime";
};
/** @description Basic information about a realtime segment. */
export type RealtimeSegmentSummaryResource = SegmentSummaryResourceCore & {
    /** @constant */
    type: "segment-realtime";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-realtime";
};
/** @description The realtime setting of a parent segment and its status. */
export type RealtimeSetting = {
    batchAttributes?: RealtimeBatchAttribute[];
    eventTables?: RealtimeEventTable[];
    /** @description An attribute of the parent segment; null until it is first set. */
    extLookupKey?: string | null;
    id?: EntityId;
    keyColumns?: RealtimeKeyColumn[];
    status: components["schemas"]["RealtimeSettingStatus"];
    /** @description The status details of the realtime service. */
    statusDetailed?: JsonObject | null;
};
/** @description The fields of a realtime setting to update. Omitted fields do not change. */
export type RealtimeSettingInput = {
    batchAttributes?: RealtimeBatchAttribute[];
    eventTables?: RealtimeEventTable[];
    /** @description An attribute of the parent segment. It cannot be reset to null. */
    extLookupKey?: string | null;
    keyColumns?: RealtimeKeyColumn[];
};
/** @description A realtime attribute with one value from a column of the key event. */
export type RealtimeSingleAttribute = RealtimeAttributeBase & {
    backfill?: RealtimeBackfill | null;
    /** @enum {string} */
    dataType?: "number" | "string";
    duration?: RealtimeDuration;
    filterRule?: RealtimeFilter;
    realtimeKeyEventId?: string;
    /** @constant */
    type: "single";
    /** @description The column of the key event that contains the value. */
    valueColumn?: string;
};
/** @description Selects the profiles of another object by its ID. */
export type ReferenceCondition = SegmentReference | PredictiveScoreReference | RfmAttributeReference | CltvAttributeReference;
/** @description The resources that refer to the resource to delete, as IDs or as objects with an ID. */
export type ReferencingIds = (string | {
    id: EntityId;
})[];
/** @description Matches if the string matches a regular expression. */
export type RegexpOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValue: string;
    /** @constant */
    type: "Regexp";
};
/**
 * @description Number of units between two runs. Applies only to the unit `minute`.
 * @default 1
 */
export type RepeatFrequency = number;
/**
 * @description The days of the week to run on, from 1 for Monday to 7 for Sunday. Applies only to the unit `week`.
 * @default []
 */
export type RepeatSubFrequency = number[];
/** @description The folder of a resource, and the users who created and last updated it. */
export type ResourceRelationships = {
    createdBy?: UserRelationship;
    parentFolder?: FolderRelationship;
    updatedBy?: UserRelationship;
};
/** @description Selects profiles by the result of an RFM model (recency, frequency, monetary value). */
export type RfmAttributeReference = {
    /** @description ID of the model. */
    id: string;
    /** @description The model result to test. */
    leftValue: {
        /** @enum {string} */
        attribute: "r_quartile" | "f_quartile" | "m_quartile" | "rfm_segment" | "rfm_score" | "rfm_cluster_rank" | "rfm_quartile";
    };
    operator: RuleOperator;
    /** @constant */
    solutionType: "rfm";
    /** @constant */
    type: "MlAttributeReference";
};
/**
 * @description The root of a rule that has conditions. The API documents only groups at this level; existing rules also contain
 *     conditions here.
 */
export type RootRule = {
    conditions: RuleCondition[];
    expr?: CompositeExpression;
    /** @description Limits the matching profiles. Null for no limit. */
    limit?: RuleLimit | null;
    /** @description The dashboard of the segment. Public templates contain it here with the value null. */
    segmentInsightDashboardId?: string | null;
    type: components["schemas"]["RuleConjunction"];
};
/**
 * @description Selects the profiles of a segment. A segment without conditions, such as a draft, has an empty rule: `{}` or
 *     null.
 */
export type Rule = RootRule | EmptyRule;
/** @description How to calculate one value from many rows. */
export type RuleAggregation = ColumnAggregation | CountAggregation | CountDistinctAggregation | EdgeAggregation;
/** @description How many list items must match. Null for columns that are not lists. */
export type RuleArrayMatching = null | ("all" | "any") | {
    atLeast: number;
} | {
    atMost: number;
} | {
    exactly: number;
};
/** @description An item of a rule or group: a nested group, a reference to another object, or a test of one value. */
export type RuleCondition = RuleGroup | ReferenceCondition | ValueCondition;
/** @description A duration in one unit. The key is the unit. */
export type RuleDuration = {
    year: number;
} | {
    quarter: number;
} | {
    month: number;
} | {
    week: number;
} | {
    day: number;
} | {
    hour: number;
} | {
    minute: number;
} | {
    second: number;
};
/** @description Selects rows of a behavior. An empty filter, `{}` or null, selects all rows. */
export type RuleFilter = EmptyRule | AndFilter | OrFilter;
/**
 * @description A group of conditions that is evaluated as one condition. Existing rules nest groups to any depth. Rules with
 *     more than two levels run, but the SQL preview of the TD console fails.
 */
export type RuleGroup = {
    conditions: RuleCondition[];
    /** @description A comment. Often empty in generated rules. */
    description?: string;
    expr?: CompositeExpression;
    /** @description The dashboard of the segment. Public templates contain it here with the value null. */
    segmentInsightDashboardId?: string | null;
    type: components["schemas"]["RuleConjunction"];
};
/**
 * @description The value to test: an attribute of the profile, an attribute of its customer group, or a number calculated from
 *     behavior rows.
 */
export type RuleLeftValue = AttributeValue | CustomerGroupAttributeValue | AggregationValue;
/** @description Limits the matching profiles to a number or percentage. */
export type RuleLimit = {
    number: number;
    /** @description The order that determines which profiles are included. */
    orderColumns?: RuleLimitOrder[];
    /**
     * @description Whether `number` is a number of profiles or a percentage.
     * @enum {string}
     */
    type: "Count" | "Percent";
};
/** @description A sort key: a column or the aggregated value. */
export type RuleLimitOrder = ColumnOrder | AggregationOrder;
/**
 * @description A test and the value it compares with. Some `type` names cover several tests, distinguished by the compared
 *     value: a plain value, a point in time, or an offset from now. `not` negates the test; in existing rules it is
 *     optional for every operator. The API documents only the shapes, so the meaning of each operator is inferred from
 *     its names.
 */
export type RuleOperator = EqualOperator | InOperator | IsNullOperator | GreaterOperator | GreaterEqualOperator | LessOperator | LessEqualOperator | BetweenOperator | ContainOperator | StartWithOperator | EndWithOperator | RegexpOperator | EqualTimestampOperator | GreaterTimeOperator | GreaterEqualTimestampOperator | GreaterEqualLastOperator | LessTimeOperator | LessEqualTimeOperator | BetweenTimeOperator | TimeRangeOperator | TimeRangeUnitOperator | TimeTodayOperator | TimeThisOperator | TimeNextOperator | TimeWithinPastOperator | TimeWithinNextOperator | TimeInBetweenNextOperator;
/** @description A plain value to compare with. */
export type RuleScalar = number | string | boolean;
/** @description A point in time, or an offset before now. */
export type RuleTime = PointInTime | TimeAgo;
/** @description Values found in a column. Each item is an array of a value and its share, such as 0.25 for 25 %. */
export type SampleValues = (number | string)[][];
/** @description A segment in REST format. In lists, real responses may lack the rule or contain an empty one. */
export type Segment = {
    /** @description The parent segment. */
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string | null;
    id: EntityId;
    /** @description Whether the segment is shown. Undocumented; seen in real responses. */
    isVisible?: boolean;
    kind?: SegmentKind;
    name: string;
    /** @description Number of activations. Undocumented; seen in real responses. */
    numSyndications?: number;
    /** @description Number of profiles when the segment was last counted. Null if unknown. */
    population?: number | null;
    /**
     * @deprecated
     * @description Whether this is a realtime segment. `kind` has more detail.
     */
    realtime?: boolean;
    /** @description The resources that refer to the segment. Undocumented; seen in real responses. */
    referencedBy?: JsonObject[];
    rule?: Rule;
    /** @description The folder of the segment. */
    segmentFolderId?: EntityId;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
};
/** @description A segment. */
export type SegmentDocument = {
    data: SegmentResource;
    included: Included;
};
/** @description A segment to create in REST format. */
export type SegmentInput = SegmentUpdateInput & {
    name: string;
};
/** @description The kind of a segment in REST format: 0 is batch, 1 is realtime, 2 is funnel stage. */
export type SegmentKind = number;
/** @description One page of the profiles that a segment query found. */
export type SegmentQueryCustomers = {
    /** @description The reason why there are no profiles. */
    error?: string | null;
    /** @description The column names, in the order of the values in a row. */
    names?: string[] | null;
    queryId?: string;
    /** @description The profiles. Each is an array with one value per name. */
    rows?: (((string | null) | number)[] | null)[] | null;
    /**
     * @description `rows` if the response contains profiles, `end` after the last page. Other values are the reason why it
     *     contains none.
     * @enum {string}
     */
    type?: "rows" | "end" | "killed" | "error" | "pending";
};
/** @description The rule whose profiles to count, and how to return them. */
export type SegmentQueryInput = {
    /** @description The profile columns to return in `customers`. */
    columns?: string[];
    /** @description A boolean as a string: `true` or `false`. */
    enableMv?: string;
    filterString?: string;
    /** @description Required for kind 2, instead of a rule. */
    funnel_stage?: FunnelStageReferenceInput;
    kind?: SegmentKind;
    /** @description Maximum number of pages. */
    maxPage?: number;
    /** @description Number of profiles per page of `customers`. */
    pageSize?: number;
    /**
     * @deprecated
     * @description Replaced by `kind`.
     */
    realtime?: boolean;
    rule?: Rule;
};
/** @description The status of a segment query and its count. */
export type SegmentQueryStatus = {
    /** @description Number of profiles that match the rule. Null until known. */
    count?: number | null;
    /** @description The counting job, if it is a separate job. */
    countJobid?: EntityId | null;
    /** @description Number of customer groups of the matching profiles. */
    customerGroupCount?: number | null;
    /** @description The reason why the query failed. */
    error?: string | null;
    /** @description ID of the query for later calls. A UUID or an ID of the query engine. */
    id: string;
    jobid?: EntityId;
    /** @description The last page of `customers`. */
    maxPage?: number | null;
    /** @description Same value as `id`. */
    queryId?: string;
    /**
     * @description All statuses except `running` are final.
     * @enum {string}
     */
    status: "success" | "killed" | "error" | "running";
};
/**
 * @description Selects the profiles of another segment (`Reference`), of a funnel stage (`FunnelStageReference`), or of an A/B
 *     test variant in a journey (`AbTestVariantReference`).
 */
export type SegmentReference = {
    /** @description If true, selects the profiles that are not in it. Some existing rules omit it. */
    exclude?: boolean;
    /** @description ID of the segment, stage or variant. */
    id: string;
    /** @enum {string} */
    type: "FunnelStageReference" | "Reference" | "AbTestVariantReference";
};
/** @description A segment in JSON:API format. `type` is one of four kinds. */
export type SegmentResource = BatchSegmentResource | RealtimeSegmentResource | FunnelStageSegmentResource | JourneySegmentResource;
export type SegmentAttributesInput = {
    /** @description ID of the parent segment. The vendor's tools send it, but the API does not document it here. */
    audienceId?: Id;
    /** @description Whether to count the profiles of the segment. The vendor's tools send it, but the API does not document it here. */
    countPopulation?: boolean;
    description?: string | null;
    /** @description Required for a `segment-funnel-stage`, instead of a rule. */
    funnel_stage?: FunnelStageReferenceInput;
    name: string;
    rule?: Rule;
    /** @description The dashboard of the segment; null without a dashboard. */
    segmentInsightDashboardId?: Id | null;
};
/** @description A segment to create in JSON:API format. Not wrapped in `data`. */
export type SegmentResourceInput = {
    attributes: SegmentAttributesInput;
    /** @description Null or omitted in a creation. */
    id?: EntityId | null;
    relationships: {
        parentFolder: FolderRelationshipInput;
    };
    /** @enum {string} */
    type?: "segment-batch" | "segment-realtime" | "segment-funnel-stage" | "segment-journey";
};
export type SegmentAttributesUpdateInput = {
    /** @description ID of the parent segment. The vendor's tools send it, but the API does not document it here. */
    audienceId?: Id;
    /** @description Whether to count the profiles of the segment. The vendor's tools send it, but the API does not document it here. */
    countPopulation?: boolean;
    description?: string | null;
    /** @description Required for a `segment-funnel-stage`, instead of a rule. */
    funnel_stage?: FunnelStageReferenceInput;
    name?: string;
    rule?: Rule;
    /** @description The dashboard of the segment; null without a dashboard. */
    segmentInsightDashboardId?: Id | null;
};
/** @description The fields of a segment to update in JSON:API format. Not wrapped in `data`. */
export type SegmentResourceUpdateInput = {
    attributes?: SegmentAttributesUpdateInput;
    /** @description Optional. The path already contains the ID. */
    id?: EntityId | null;
    relationships?: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @enum {string} */
    type?: "segment-batch" | "segment-realtime" | "segment-funnel-stage" | "segment-journey";
};
/**
 * @description The SQL of a rule. The longer form also contains the statement and the workflows that run it. The API does not
 *     document when it returns which form.
 */
export type SegmentSql = {
    sql?: string;
} | {
    batch_workflows: JsonObject;
    sql: string;
    statement: JsonObject;
};
/** @description The rule to compile. */
export type SegmentSqlInput = {
    /** @enum {string} */
    format?: "sql";
    /** @description Required for kind 2, instead of a rule. */
    funnel_stage?: FunnelStageReferenceInput;
    kind?: SegmentKind;
    /**
     * @deprecated
     * @description Replaced by `kind`.
     */
    realtime?: boolean;
    rule?: Rule;
};
/** @description Basic information about a segment in a REST token. */
export type SegmentSummary = {
    description?: string;
    /** @description A number, unlike most IDs in responses. */
    id?: Id;
    kind?: SegmentKind;
    name?: string;
    /** @description Number of profiles in the segment. */
    population?: number;
    /**
     * @deprecated
     * @description Replaced by `kind`.
     */
    realtime?: boolean;
    /** @description ID of the folder. A number, unlike most IDs in responses. */
    segmentFolderId?: Id;
};
/** @description The fields that the three kinds of segment summaries share. */
export type SegmentSummaryResourceCore = {
    /** @description Absent if the caller may not view the segment. */
    attributes?: {
        description: string | null;
        name: string;
        /** @description Number of profiles in the segment. */
        population: number | null;
    } | null;
    id: EntityId;
    relationships: {
        parentFolder?: FolderRelationship;
    };
};
/** @description The fields of a segment to update in REST format. */
export type SegmentUpdateInput = {
    audienceId?: Id;
    /** @description Whether to count the profiles of the segment. */
    countPopulation?: boolean;
    description?: string | null;
    /** @description Required for kind 2, instead of a rule. */
    funnel_stage?: FunnelStageReferenceInput;
    kind?: SegmentKind;
    name?: string;
    /**
     * @deprecated
     * @description Replaced by `kind`.
     */
    realtime?: boolean;
    rule?: Rule;
    /** @description The folder to place the segment in. */
    segmentFolderId?: Id;
};
/** @description The body of a server error. A proxy between client and server may return HTML or nothing. */
export type ServerError = FailureError | CodedError;
/** @description Evaluates the rows in a window of fixed length that moves over time. */
export type SlidingWindow = {
    /** @description The length of the window: the sum of the given units. */
    duration: {
        day?: number;
        hour?: number;
        minute?: number;
        second?: number;
    };
    /** @constant */
    type: "TimeSliding";
};
/**
 * @description The start of the schedule as local time without an offset, in the time zone given by `timezone`. Activations
 *     created before this field existed contain a value set by the server.
 * @example 2026-01-31T09:00:00
 */
export type StartAt = string | null;
/** @description Matches if the string starts with one of the given strings. */
export type StartWithOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    rightValues: string[];
    /** @constant */
    type: "StartWith";
};
/**
 * @description A series of measurements, oldest first. Each is an array: the time in seconds since 1970, the number of
 *     profiles, and, if the API provides it, whether a run took place.
 */
export type Statistic = (number | boolean)[][];
/** @description Uses a string with the placeholders `$1`, `$2` and so on. */
export type StringExpression = {
    /** @description The values of the placeholders. The first value replaces `$1`. */
    parameters?: ({
        string?: string;
        /** @constant */
        type?: "String";
    } | {
        format?: string;
        /** @constant */
        type?: "Timestamp";
    } | {
        /** @enum {string} */
        type?: "SegmentName" | "SegmentId" | "AudienceId" | "FunnelName" | "StageName";
    })[];
    string: string;
};
/** @description An error message in `errors`, as a string instead of a list. */
export type TextErrors = {
    errors: string;
};
/** @description An offset before now. */
export type TimeAgo = {
    last: TimeDistance;
    unit: components["schemas"]["TimeUnit"];
};
/** @description An offset after now. */
export type TimeAhead = {
    next: TimeDistance;
    unit: components["schemas"]["TimeUnit"];
};
/** @description A number of `unit`, or a duration composed of several units. */
export type TimeDistance = number | LocalDuration;
/** @description Matches if the time is between two offsets after now. */
export type TimeInBetweenNextOperator = {
    from: TimeAhead;
    /** @description If true, negates the test. */
    not?: boolean;
    to: TimeAhead;
    /** @constant */
    type: "TimeInBetweenNext";
};
/** @description Matches if the time is in the next calendar unit, such as next month. */
export type TimeNextOperator = {
    from: CalendarUnit;
    /** @description If true, negates the test. */
    not?: boolean;
    /** @constant */
    type: "TimeNext";
};
/** @description Matches if the time is in a range of the given duration that starts at the given offset before now. */
export type TimeRangeOperator = {
    duration: RuleDuration;
    /** @description The start of the range, as an offset before now. */
    from: TimeAgo;
    /** @description If true, negates the test. */
    not?: boolean;
    /** @description If true, the range extends in the other direction. */
    reverse: boolean;
    /** @constant */
    type: "TimeRange";
};
/** @description The short form of `TimeRange`: a calendar unit instead of an offset and a duration. */
export type TimeRangeUnitOperator = {
    from: CalendarUnit;
    /** @description If true, negates the test. */
    not?: boolean;
    /** @constant */
    type: "TimeRange";
};
/** @description Matches if the time is in the current calendar unit, such as this month. */
export type TimeThisOperator = {
    from: CalendarUnit;
    /** @description If true, negates the test. */
    not?: boolean;
    /** @constant */
    type: "TimeThis";
};
/** @description Matches if the time is today. */
export type TimeTodayOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    /** @constant */
    type: "TimeToday";
};
/** @description Matches if the time is within the given number of units after now. */
export type TimeWithinNextOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    /** @constant */
    type: "TimeWithinNext";
    unit: components["schemas"]["TimeUnit"];
    /** @description Number of units, as a number or string. */
    value: string | number;
};
/** @description Matches if the time is within the given number of units before now. */
export type TimeWithinPastOperator = {
    /** @description If true, negates the test. */
    not?: boolean;
    /** @constant */
    type: "TimeWithinPast";
    unit: components["schemas"]["TimeUnit"];
    /** @description Number of units. Existing rules contain a number; the API documents a string. */
    value: string | number;
};
/**
 * @description A profile token in REST format. Callers of the Profiles API use it to look up the segments and attributes of a
 *     profile.
 */
export type Token = {
    /** @description The attribute columns that a lookup returns. */
    attributeColumns?: string[];
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string;
    id: EntityId;
    /** @description The column used to look up a profile. */
    keyColumn?: string;
    /** @description The segments whose membership a lookup returns. */
    segments?: SegmentSummary[];
    /**
     * Format: uuid
     * @description The UUID that callers of the Profiles API send.
     */
    token?: string;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
    /** @description Whether this is a second-generation token. */
    v2?: boolean;
};
/** @description A profile token, and the users and segments it refers to. */
export type TokenDocument = {
    data: TokenResource;
    included: (UserResource | BatchSegmentSummaryResource | RealtimeSegmentSummaryResource | FunnelStageSegmentSummaryResource)[];
};
/** @description A profile token to create or update in REST format. */
export type TokenInput = {
    /** @description The attribute columns that a lookup returns. The maximum is five. Required: send `[]` for none. */
    attributeColumns: string[];
    description?: string;
    /**
     * @description The column used to look up a profile.
     * @example td_client_id
     */
    keyColumn: string;
    /** @description The segments whose membership a lookup returns. */
    segments?: {
        id?: Id;
    }[];
    /**
     * Format: uuid
     * @description The UUID that callers of the Profiles API send.
     */
    token?: string;
};
export type TokenAttributes = {
    /** @description The attribute columns that a lookup returns. */
    attributeColumns: string[];
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    description?: string;
    /** @description The column used to look up a profile. */
    keyColumn?: string;
    name: string;
    /**
     * Format: uuid
     * @description The UUID that callers of the Profiles API send.
     */
    token?: string;
    /** Format: date-time */
    updatedAt?: string;
};
/** @description A profile token in JSON:API format. */
export type TokenResource = {
    attributes: TokenAttributes;
    id: EntityId;
    relationships: {
        createdBy?: UserRelationship;
        parentFolder?: FolderRelationship;
        segments?: TokenSegmentsRelationship;
        updatedBy?: UserRelationship;
    };
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "token";
};
export type TokenAttributesInput = {
    /** @description The attribute columns that a lookup returns. The maximum is five. Required: send `[]` for none. */
    attributeColumns?: string[];
    description?: string;
    /** @description The column used to look up a profile. If empty, the API uses `td_global_id`. */
    keyColumn?: string;
    /** @description Letters, digits, underscores and spaces. Must not start with a digit or space. */
    name: string;
};
/** @description A profile token to create or update in JSON:API format. */
export type TokenResourceInput = {
    attributes: TokenAttributesInput;
    /** @description Optional. The API assigns it in a creation; the path contains it in an update. */
    id?: EntityId | null;
    relationships?: {
        parentFolder: FolderRelationshipInput;
        /** @description The segments whose membership a lookup returns. */
        segments?: {
            data?: {
                id: EntityId;
                /** @enum {string} */
                type: "segment-batch" | "segment-realtime" | "segment-funnel-stage" | "segment-journey";
            }[];
        } | null;
    };
    /** @constant */
    type?: "token";
};
/**
 * @description The segments of a token. In a response, each item has its own wrapper: `{ data: { id, type } }`. A request
 *     contains `{ id, type }` directly.
 */
export type TokenSegmentsRelationship = {
    data?: (BatchSegmentRelationship | RealtimeSegmentRelationship)[];
};
/** @description A user in REST format. */
export type User = {
    id?: EntityId;
    name?: string;
    /** @description The ID of the same user in the TD console. */
    td_user_id?: EntityId;
};
/** @description A reference to a user in `included`; null if no user is recorded. */
export type UserRelationship = {
    data?: {
        id: EntityId;
        /** @constant */
        type: "user";
    } | null;
};
export type UserAttributes = {
    name: string;
    tdUserId: EntityId;
};
/** @description A user in JSON:API format, as listed in `included`. */
export type UserResource = {
    attributes: UserAttributes;
    id: EntityId;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "user";
};
/** @description A validation error. */
export type ValidationError = {
    /** @constant */
    code: "validation-error";
    detail: string;
    meta: {
        validationCode: components["schemas"]["ValidationCode"];
    };
    source: {
        /** @description A JSON pointer to the invalid field, such as `/attributes/name`. */
        pointer: string;
    };
    /** @constant */
    status: "400";
};
/** @description Tests one value of a profile. */
export type ValueCondition = {
    /** @description For list columns. Existing rules omit it for other columns. */
    arrayMatching?: RuleArrayMatching;
    /** @description If true, selects the profiles that fail the test. Some existing rules omit it. */
    exclude?: boolean;
    leftValue: RuleLeftValue;
    /** @description Limits the matching profiles. Null, as in existing rules, means no limit. */
    limit?: RuleLimit | null;
    operator: RuleOperator;
    /** @constant */
    type: "Value";
};
/** @description The name of a workflow or workflow project. */
export type WorkflowAttributes = {
    name?: string;
};
/** @description The workflows of a project. */
export type WorkflowListDocument = {
    data: {
        attributes?: WorkflowAttributes;
        id: EntityId;
        /** @constant */
        type: "workflow";
    }[];
};
/** @description One page of workflow projects. */
export type WorkflowProjectListDocument = {
    data: {
        attributes?: WorkflowAttributes;
        id: EntityId;
        /** @constant */
        type: "workflow-project";
    }[];
    pagination: CursorPagination;
};
