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
         * List the configurations of all parent segments
         * @description Answers every parent segment with its master table, attributes, behaviors, schedule and population.
         *     There are no pages, so expect a long answer. `GET /entities/parent_segments` lists the same
         *     parent segments in brief.
         */
        get: operations["audiences.list"];
        put?: never;
        /**
         * Create a parent segment
         * @description Saves the configuration only. No profile exists until a run builds the tables,
         *     on schedule or by `POST /audiences/{audienceId}/run`.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /**
         * Read the configuration of a parent segment
         * @description A composable parent segment, whose data stays in another warehouse, answers in its own form:
         *     it has `kind: composable` and no `master`.
         */
        get: operations["audiences.get"];
        /**
         * Change or replace the configuration of a parent segment
         * @description The key `master` decides what this does.
         *
         *     - Without `master`, the call is partial: single values that are sent change, all else stays,
         *       and any `attributes`, `behaviors` or `audienceFilters` in the body have no effect.
         *     - With `master`, the whole configuration is replaced: each attribute, behavior and filter that is not sent is
         *       dropped for good, and a list that is missing, null or empty drops them all.
         *
         *     To add one attribute, read the configuration, add to its list, and send everything back.
         *     Renaming an attribute or a behavior gives it a new id. The tables change with the next run.
         */
        put: operations["audiences.update"];
        post?: never;
        /** Delete a parent segment */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /**
         * List the attributes of a parent segment
         * @description Lists the columns that rules and activations can use: those of attribute tables, enriched ones,
         *     and those of the master table, which have fewer keys.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the behaviors of a parent segment */
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
                /** @description The behavior of the parent segment. */
                audienceBehaviorId: components["parameters"]["AudienceBehaviorId"];
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** Sample the values of a behavior column */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the runs of a parent segment */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the folders of a parent segment */
        get: operations["audiences.folders.list"];
        put?: never;
        /**
         * Create a folder in a parent segment
         * @description The body cannot say where in the tree the folder goes. `POST /entities/folders` takes the folder around it too.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        /** Read a folder of a parent segment */
        get: operations["audiences.folders.get"];
        put?: never;
        post?: never;
        /** Delete a folder of a parent segment */
        delete: operations["audiences.folders.delete"];
        options?: never;
        head?: never;
        /** Rename or describe a folder */
        patch: operations["audiences.folders.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/folders/{folderId}/put_in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move segments into a folder
         * @description JSON:API moves one segment at a time, by an update of nothing but its `relationships.parentFolder`.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        /**
         * List the segments of a folder
         * @description Answers all of them at once, there are no pages.
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
         * List the activations under a folder
         * @description Covers the folder and all folders below it. Both paging parameters are ignored, and everything comes
         *     in one answer, when `connection_type` filters the list or `sorted_by` names `connection_type`.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the funnels of a parent segment in the REST dialect */
        get: operations["audiences.funnels.list"];
        put?: never;
        /** Create a funnel in a parent segment */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
            };
            cookie?: never;
        };
        /** Get a funnel of a parent segment */
        get: operations["audiences.funnels.get"];
        /**
         * Replace a funnel of a parent segment
         * @description Send all stages in their order. A stage that carries its `id` stays and may get a new name or place;
         *     a stage without one is new.
         */
        put: operations["audiences.funnels.update"];
        post?: never;
        /** Delete a funnel of a parent segment */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a funnel into a folder
         * @description The body names the copy and the folder that gets it. JSON:API has no such operation.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
            };
            cookie?: never;
        };
        /**
         * Get the daily populations of a funnel and its stages
         * @description One measurement a day, by the clock of the parent segment's time zone. The day given in `to` is counted in.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the predictive segments of a parent segment */
        get: operations["audiences.predictiveSegments.list"];
        put?: never;
        /**
         * Create a predictive segment in a parent segment
         * @description This only stores the settings, a run trains the model.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        /** Get a predictive segment of a parent segment */
        get: operations["audiences.predictiveSegments.get"];
        put?: never;
        post?: never;
        /** Delete a predictive segment of a parent segment */
        delete: operations["audiences.predictiveSegments.delete"];
        options?: never;
        head?: never;
        /** Change a predictive segment of a parent segment */
        patch: operations["audiences.predictiveSegments.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a predictive segment in the REST dialect
         * @description There is no way to read one run alone; pick it by `workflowAttemptId`.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        /** List the columns a model uses, in the REST dialect */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        /** List the features of a model in the REST dialect */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Train the model of a predictive segment of a parent segment
         * @description Asynchronous: it answers at once. Find the run again among the executions and wait for a final status.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        /** Get how the scores of a model are spread, in the REST dialect */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /**
         * Let the API suggest feature columns for a parent segment
         * @description Asynchronous: the first call starts the work, and the same call is repeated until `status` is `success`.
         *     There is no status for a failure, so stop after a while.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the realtime attributes of a parent segment */
        get: operations["audiences.realtimeAttributes.list"];
        put?: never;
        /**
         * Create a realtime attribute
         * @description The attribute works once the realtime setting reports `ok` again: poll the setting about every 10 seconds,
         *     30 to 90 seconds are typical. The answer comes bare or under `data`; read both.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The realtime attribute. */
                realtimeAttributeId: components["parameters"]["RealtimeAttributeId"];
            };
            cookie?: never;
        };
        /** Get a realtime attribute */
        get: operations["audiences.realtimeAttributes.get"];
        put?: never;
        post?: never;
        /**
         * Delete a realtime attribute
         * @description Takes effect in the background: poll the realtime setting about every 10 seconds until `status` is `ok`,
         *     typically 30 to 90 seconds later.
         */
        delete: operations["audiences.realtimeAttributes.delete"];
        options?: never;
        head?: never;
        /**
         * Change a realtime attribute
         * @description Send only what changes, and only fields that the attribute's kind knows. The kind, the identifier and the
         *     key event are not among them. The change is applied in the background: poll the realtime setting about every
         *     10 seconds until `status` is `ok`, typically 30 to 90 seconds later.
         */
        patch: operations["audiences.realtimeAttributes.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_configuration_versions/current": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /**
         * Get the current realtime configuration version
         * @description Tells which change is being applied right now. The body is `null` when there is no version.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The database of an entry of the setting's `eventTables`. */
                database: string;
                /** @description The table of the same entry. */
                table: string;
            };
            cookie?: never;
        };
        /** List the columns of an event table */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the imported realtime attributes of a parent segment
         * @description Names the batch columns to carry over as attributes of kind `imported`. Applied in the background: poll the
         *     realtime setting about every 10 seconds until `status` is `ok`, typically 30 to 90 seconds later.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the key events of a parent segment */
        get: operations["audiences.realtimeKeyEvents.list"];
        put?: never;
        /**
         * Create a key event
         * @description Name a table that is among the setting's `eventTables`. Applied in the background: poll the realtime setting
         *     about every 10 seconds until `status` is `ok`, typically 30 to 90 seconds later.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The key event. */
                realtimeKeyEventId: components["parameters"]["RealtimeKeyEventId"];
            };
            cookie?: never;
        };
        /** Get a key event */
        get: operations["audiences.realtimeKeyEvents.get"];
        put?: never;
        post?: never;
        /**
         * Delete a key event
         * @description Applied in the background: poll the realtime setting about every 10 seconds until `status` is `ok`,
         *     typically 30 to 90 seconds later.
         */
        delete: operations["audiences.realtimeKeyEvents.delete"];
        options?: never;
        head?: never;
        /**
         * Change a key event
         * @description Takes the whole key event, as a creation does. Applied in the background: poll the realtime setting about every
         *     10 seconds until `status` is `ok`, typically 30 to 90 seconds later.
         */
        patch: operations["audiences.realtimeKeyEvents.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_key_events/{realtimeKeyEventId}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The key event. */
                realtimeKeyEventId: components["parameters"]["RealtimeKeyEventId"];
            };
            cookie?: never;
        };
        /** List the columns of a key event */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the personalization services of a parent segment */
        get: operations["audiences.realtimePersonalizationServices.list"];
        put?: never;
        /**
         * Create a personalization service
         * @description Choose `public` now, a PATCH has no such field.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The personalization service. */
                realtimePersonalizationServiceId: components["parameters"]["RealtimePersonalizationServiceId"];
            };
            cookie?: never;
        };
        /** Get a personalization service */
        get: operations["audiences.realtimePersonalizationServices.get"];
        put?: never;
        post?: never;
        /** Delete a personalization service */
        delete: operations["audiences.realtimePersonalizationServices.delete"];
        options?: never;
        head?: never;
        /**
         * Rename or describe a personalization service
         * @description The name is needed even when only the description changes.
         */
        patch: operations["audiences.realtimePersonalizationServices.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/realtime_personalization_services/{realtimePersonalizationServiceId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The personalization service. */
                realtimePersonalizationServiceId: components["parameters"]["RealtimePersonalizationServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token of a personalization service
         * @description Keep the `value` of the answer. Where the API masks it, it is null.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The personalization service. */
                realtimePersonalizationServiceId: components["parameters"]["RealtimePersonalizationServiceId"];
                /** @description The token. */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a token of a personalization service */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /**
         * Get the realtime setting of a parent segment
         * @description Also the place to follow a change: call it about every 10 seconds until `status` is `ok` or `inconsistent`.
         */
        get: operations["audiences.realtimeSetting.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the realtime setting of a parent segment
         * @description Send only the fields that change. The change is applied in the background: poll the setting about every
         *     10 seconds until `status` is `ok`, which typically takes 30 to 90 seconds.
         */
        patch: operations["audiences.realtimeSetting.update"];
        trace?: never;
    };
    "/audiences/{audienceId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the workflow that builds a parent segment
         * @description Asynchronous: answers as soon as the workflow is started. To follow it, poll
         *     `GET /audiences/{audienceId}/executions` and find the entry with the same `workflowAttemptId`;
         *     it is over once its status is `success`, `error` or `canceled`.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** Sample the values of an attribute */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /**
         * List the segments of a parent segment
         * @description Answers every segment at once, there are no pages. With thousands of segments the call can run for minutes.
         *     A segment may come without its rule, or with an empty one: read it by its id before you write it back.
         */
        get: operations["audiences.segments.list"];
        put?: never;
        /**
         * Create a segment in a parent segment
         * @description A name is unique within its folder. Sending the same body twice makes no second segment but an error.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        /** Get a segment of a parent segment */
        get: operations["audiences.segments.get"];
        /**
         * Update a segment of a parent segment
         * @description The rule sent replaces the stored one. Never send back the rule of a list answer:
         *     it may be empty there, and writing it erases the stored rule.
         */
        put: operations["audiences.segments.update"];
        post?: never;
        /** Delete a segment of a parent segment */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        /**
         * Get how the size of a segment changed
         * @description One measurement per day, in the time zone of the parent segment. Both `from` and `to` belong to the range.
         *     Funnel stage segments have no numbers here.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        /** List the activations of a segment */
        get: operations["audiences.segments.activations.list"];
        put?: never;
        /**
         * Create an activation of a segment
         * @description The ids that an activation carries when read (`id`, `segmentId`, `audienceId`) are ignored here.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
                /** @description The activation (the API says syndication). */
                syndicationId: components["parameters"]["SyndicationId"];
            };
            cookie?: never;
        };
        /** Get an activation of a segment */
        get: operations["audiences.segments.activations.get"];
        /** Update an activation of a segment */
        put: operations["audiences.segments.activations.update"];
        post?: never;
        /** Delete an activation of a segment */
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
         * Run an activation
         * @description Starts a run and answers before it ends. No operation reads one run: read the activation again and look
         *     at its `executions`.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a query that counts the profiles of a rule
         * @description Asynchronous, and no segment is stored. Ask for the status under the `id` of the answer until it is no longer
         *     `running`; the profiles themselves are read page by page from `customers`.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: components["parameters"]["QueryId"];
            };
            cookie?: never;
        };
        /** Get the status of a segment query */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: components["parameters"]["QueryId"];
            };
            cookie?: never;
        };
        /**
         * List the profiles that a segment query found
         * @description The API calls profiles customers here. The `type` of the answer is `pending` while the query runs,
         *     `rows` for a page of profiles, and `end` past the last one.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: components["parameters"]["QueryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a running segment query
         * @description A success can still carry a message that the query was not stopped; read the status to be sure.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compile a rule to SQL
         * @description Nothing is stored and no query runs.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /**
         * Read how the population of a parent segment changed
         * @description One measurement a day. Days begin at midnight in the time zone of the parent segment.
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
        /** List the activations of a parent segment */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        /** List the profile tokens of a parent segment */
        get: operations["audiences.tokens.list"];
        put?: never;
        /**
         * Create a profile token in a parent segment
         * @description `attributeColumns` must be there, if need be as `[]`.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The token. */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        /** Get a profile token of a parent segment */
        get: operations["audiences.tokens.get"];
        /**
         * Change a profile token of a parent segment
         * @description `keyColumn` and `attributeColumns` must be sent even if they stay as they are.
         */
        put: operations["audiences.tokens.update"];
        post?: never;
        /** Delete a profile token of a parent segment */
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
        /** Create an activation template */
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** Get an activation template */
        get: operations["activationTemplates.get"];
        put?: never;
        post?: never;
        /**
         * Delete an activation template
         * @description Answers 409 when something that still uses the template forbids it.
         */
        delete: operations["activationTemplates.delete"];
        options?: never;
        head?: never;
        /** Update an activation template */
        patch: operations["activationTemplates.update"];
        trace?: never;
    };
    "/entities/by-folder/{folderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        /**
         * List what is in a folder
         * @description Answers everything at once, without pages; the folder itself is among the entries.
         *     Read `type` to tell the entries apart, and skip those whose type is new to you.
         *
         *     A segment that was read with `with_rule=false` arrives without its real rule.
         *     **Never write such a segment back: that erases the rule.** Read it anew by its id first.
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
         * Create a folder
         * @description Name the folder around it under `relationships.parentFolder`; that also fixes the parent segment.
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** Read a folder */
        get: operations["folders.get"];
        put?: never;
        post?: never;
        /**
         * Delete a folder
         * @description Fails with 409 while segments or predictive segments elsewhere depend on what the folder holds;
         *     the error lists their ids. Fails with 403 without the permission to edit the folder.
         */
        delete: operations["folders.delete"];
        options?: never;
        head?: never;
        /**
         * Rename, describe or move a folder
         * @description Another `relationships.parentFolder` moves the folder.
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
        /** Create a funnel in a folder */
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
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /**
         * Get the daily populations of one funnel stage
         * @description `id` is the stage. One measurement a day, by the clock of the parent segment's time zone.
         *     The day given in `to` is counted in.
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** Get a funnel */
        get: operations["funnels.get"];
        put?: never;
        post?: never;
        /** Delete a funnel */
        delete: operations["funnels.delete"];
        options?: never;
        head?: never;
        /**
         * Change a funnel
         * @description `attributes`, if sent, needs `name`, and `relationships`, if sent, needs `parentFolder`.
         *     Stages are sent as one list of three to eight, not one by one.
         */
        patch: operations["funnels.update"];
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        /**
         * Read a journey bundle with all its versions
         * @description The answer is a bare object, not a JSON:API document.
         */
        get: operations["journeyBundles.get"];
        put?: never;
        post?: never;
        /** Delete a journey bundle */
        delete: operations["journeyBundles.delete"];
        options?: never;
        head?: never;
        /**
         * Rename a journey bundle or choose its latest version
         * @description Takes `name`, `description` and `latestJourneyId`. The latest version must be a launched journey of this bundle.
         *     To launch a new version as the latest, create the journey with `journeyBundleId` instead.
         */
        patch: operations["journeyBundles.update"];
        trace?: never;
    };
    "/entities/journey_bundles/{journeyBundleId}/activation_sankey_charts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        /** Read the activation charts of a journey bundle */
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        /**
         * List the activation steps of a journey bundle
         * @description The activations under `included` are in REST form and have no `type`; people have one.
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        /** Read the conversion charts of a journey bundle */
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a version to a journey bundle
         * @description The new journey starts as a copy of the one in `sourceId`. Ask `journeys_appendable` first whether the bundle
         *     can take another version.
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        /**
         * Ask whether a journey bundle can take another version
         * @description 200 means yes. 400 means no and gives the reasons; it is an answer, not a failure of the call.
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        /** Read the latest journey of a bundle */
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        /** Read the statistics of all journeys in a bundle */
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
        /** List the journeys of a folder */
        get: operations["journeys.list"];
        put?: never;
        /**
         * Create a journey
         * @description Makes a new bundle with this journey as its first version. With `journeyBundleId` the journey becomes
         *     the next version in that bundle.
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        /** Read a journey */
        get: operations["journeys.get"];
        put?: never;
        post?: never;
        /** Delete a journey */
        delete: operations["journeys.delete"];
        options?: never;
        head?: never;
        /**
         * Change a journey
         * @description `attributes.name` must be sent even if it stays the same. A stage that carries its `id` is the existing stage,
         *     one without `id` is new. `state: launched` launches the journey.
         */
        patch: operations["journeys.update"];
        trace?: never;
    };
    "/entities/journeys/{journeyId}/activation_sankey_charts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        /** Read the activation charts of a journey */
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the activation templates that a step of a journey can use
         * @description A read that takes a body. The body is the journey as it is being edited; nothing of it is saved.
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        /** List the activation steps of a journey */
        get: operations["journeys.activations.list"];
        put?: never;
        /**
         * Create an activation step for a journey
         * @description Makes the settings, not the place in the journey. For that, a step of type `Activation` names the new id
         *     in `journeyActivationStepId`.
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
                /** @description The activation step of the journey. */
                journeyActivationStepId: components["parameters"]["JourneyActivationStepId"];
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        /** Read an activation step of a journey */
        get: operations["journeys.activations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an activation step of a journey */
        patch: operations["journeys.activations.update"];
        trace?: never;
    };
    "/entities/journeys/{journeyId}/available_behaviors_for_step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the behaviors that a step of a journey can use
         * @description A read that takes a body. The body is the journey as it is being edited; nothing of it is saved.
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        /** Read the conversion charts of a journey */
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        /**
         * List the profiles in a journey
         * @description The profiles (customers in the path) come as a table, column names first.
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the names and description of a draft journey
         * @description A write in spite of its path. It is for journeys in the state `draft`, and takes what describes the journey:
         *     the names of the journey, its stages and its bundle, and the description, no steps.
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
                /** @description The stage of the journey. */
                journeyStageId: components["parameters"]["JourneyStageId"];
            };
            cookie?: never;
        };
        /**
         * List the profiles in a stage of a journey
         * @description The answer is the bare table, without the `data` and `included` that the same list of a whole journey has.
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
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
         * Pause a journey
         * @description Stops the schedules of its activations too. Takes no body.
         */
        patch: operations["journeys.pause"];
        trace?: never;
    };
    "/entities/journeys/{journeyId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
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
         * Resume a paused journey
         * @description Starts the schedules of its activations again too. Takes no body.
         */
        patch: operations["journeys.resume"];
        trace?: never;
    };
    "/entities/journeys/{journeyId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a journey now
         * @description Starts the workflow of the journey on the output of the last finished run of the parent segment, which is not
         *     run again. The answer comes at once; read the journey and watch `latestExecution` until its status is final.
         *     409 means that a run of the journey or of its parent segment has not ended. 422 means that this journey cannot
         *     be run by hand, for example because it is not active or is part of a priority group.
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
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        /**
         * Read the statistics of a journey
         * @description The numbers are refreshed with the run of the parent segment.
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
         * Copy a journey
         * @description The `id` in the body is the journey to copy, `attributes.name` the name of the copy.
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
         * List the segment rules of the journeys of a parent segment
         * @description Leaves out the rules of journeys that the caller may not view.
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
         * List the parent segments
         * @description One object with all parent segments under `data`, and without pages. Attributes and behaviors are in
         *     `GET /audiences/{audienceId}`.
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /**
         * Read a parent segment
         * @description The link `parentSegmentFolder` is the start of the folder tree: pass its id to
         *     `GET /entities/by-folder/{folderId}`. Attributes and behaviors are in `GET /audiences/{audienceId}`.
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
        /** List the activation templates of a parent segment */
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
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
            };
            cookie?: never;
        };
        /** List the funnels of a parent segment */
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
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
            };
            cookie?: never;
        };
        /**
         * List the realtime activation steps of a parent segment
         * @description Covers all realtime journeys of the parent segment.
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
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
            };
            cookie?: never;
        };
        /**
         * List the realtime attributes that rules can use
         * @description The JSON:API view of a parent segment's realtime attributes. It adds `notation`, the name under which
         *     a rule refers to the attribute.
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
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
            };
            cookie?: never;
        };
        /** List the realtime journeys of a parent segment */
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
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
            };
            cookie?: never;
        };
        /** List the realtime personalizations of a parent segment */
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
         * List the activations of a parent segment
         * @description Each comes as a summary, without runs, run status, notifications and the new schedule fields.
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
         * List the workflow projects that activations can use
         * @description Takes no page cursor. While `nextPage` is not null, ask again with the id of the last project as `lastId`.
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
        /** List the workflows of a workflow project */
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
         * Create a predictive segment
         * @description This only stores the settings, a run trains the model.
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** Get a predictive segment */
        get: operations["predictiveSegments.get"];
        put?: never;
        post?: never;
        /** Delete a predictive segment */
        delete: operations["predictiveSegments.delete"];
        options?: never;
        head?: never;
        /** Change a predictive segment */
        patch: operations["predictiveSegments.update"];
        trace?: never;
    };
    "/entities/predictive_segments/{id}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a predictive segment
         * @description Be ready for `data` to be one run instead of a list of them.
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** List the columns a model uses */
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** List the features of a model */
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** Get how the scores of a model are spread */
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Train the model of a predictive segment
         * @description Asynchronous: it answers at once. The `id` of the answer is the workflow attempt;
         *     look for it among the executions and wait for a final status.
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
         * Create a realtime journey
         * @description The folder comes from `segmentFolderId`; `relationships` may be left out. A stage needs no more than a name:
         *     create the journey as a draft, add its activation steps, then send the stages with their steps in a PATCH.
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
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        /** Get a realtime journey */
        get: operations["realtimeJourneys.get"];
        put?: never;
        post?: never;
        /** Delete a realtime journey */
        delete: operations["realtimeJourneys.delete"];
        options?: never;
        head?: never;
        /**
         * Change a realtime journey
         * @description Send only the attributes that change. `state: launched` puts a draft live. When stages are sent,
         *     give each existing one its `id`.
         */
        patch: operations["realtimeJourneys.update"];
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        /** List the activation steps of a realtime journey */
        get: operations["realtimeJourneys.activations.list"];
        put?: never;
        /**
         * Create an activation step in a realtime journey
         * @description The step stands in no stage yet. Put its id as `journeyActivationStepId` into a step of type
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
                /** @description The activation step of the realtime journey. */
                realtimeJourneyActivationStepId: components["parameters"]["RealtimeJourneyActivationStepId"];
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        /** Get an activation step of a realtime journey */
        get: operations["realtimeJourneys.activations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an activation step of a realtime journey */
        patch: operations["realtimeJourneys.activations.update"];
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate the names of a realtime journey
         * @description Checks the name, the description and the names of the stages that the body gives.
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
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
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
         * Pause the activations of a realtime journey
         * @description Takes no body. Afterwards `paused` and `pausedAt` tell of the pause, not `state`.
         */
        patch: operations["realtimeJourneys.pause"];
        trace?: never;
    };
    "/entities/realtime_journeys/{realtimeJourneyId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
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
         * Resume the activations of a realtime journey
         * @description Takes no body.
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
         * List the A/B test variants of all realtime journeys
         * @description Leaves out journeys that the caller may not view.
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
         * Duplicate a realtime journey
         * @description The body names the journey to copy, the name of the copy and its folder. Its `type` has to be `journey`,
         *     although the resource is otherwise a `realtime-journey`.
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
         * Create a realtime personalization
         * @description In a response node, leave `stringBuilder` null when it is not used. An empty list is refused with the
         *     misleading message that the payload is blank.
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
                /** @description The realtime personalization. */
                realtimePersonalizationId: components["parameters"]["RealtimePersonalizationId"];
            };
            cookie?: never;
        };
        /** Get a realtime personalization */
        get: operations["realtimePersonalizations.get"];
        put?: never;
        post?: never;
        /** Delete a realtime personalization */
        delete: operations["realtimePersonalizations.delete"];
        options?: never;
        head?: never;
        /**
         * Change a realtime personalization
         * @description Give each existing section its `id`. As in a creation, a `stringBuilder` without content is null,
         *     not an empty list.
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
         * Create a segment
         * @description The folder decides to which parent segment the segment belongs. A name is unique within its folder:
         *     a repeated body is refused, it makes no second segment.
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** Get a segment */
        get: operations["segments.get"];
        put?: never;
        post?: never;
        /**
         * Delete a segment
         * @description Refused with 409 while other segments or predictive segments refer to it; the error lists them.
         */
        delete: operations["segments.delete"];
        options?: never;
        head?: never;
        /**
         * Change a segment
         * @description Send only what changes. With nothing but `relationships.parentFolder` the segment moves to that folder
         *     and keeps its rule; an empty `rule` erases the stored one.
         */
        patch: operations["segments.update"];
        trace?: never;
    };
    "/entities/segments/{id}/predictive_segments/guess_rule_async": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /**
         * Let the API suggest feature columns for a segment
         * @description `id` is the segment that holds the positive samples. Asynchronous: the first call starts the work,
         *     and the same call is repeated until `status` is `success`.
         *     There is no status for a failure, so stop after a while.
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
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        /** List the activations of a segment */
        get: operations["segments.activations.list"];
        put?: never;
        /** Create an activation of a segment */
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        /** Get an activation of a segment */
        get: operations["segments.activations.get"];
        put?: never;
        post?: never;
        /** Delete an activation of a segment */
        delete: operations["segments.activations.delete"];
        options?: never;
        head?: never;
        /** Update an activation of a segment */
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
         * Run an activation
         * @description Starts a run and answers before it ends. No operation reads one run: read the activation again and look
         *     at `runStatus` and `executions`. The answer comes bare or under `data`; accept both.
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
         * Create a profile token in a folder
         * @description `attributes.attributeColumns` must be there, if need be as `[]`. No `id` is needed, the API assigns one.
         *     Who may create a token depends on the permissions on the folder.
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
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /** Get a profile token */
        get: operations["tokens.get"];
        put?: never;
        post?: never;
        /** Delete a profile token */
        delete: operations["tokens.delete"];
        options?: never;
        head?: never;
        /**
         * Change a profile token
         * @description Not a true partial change: `name` and `attributeColumns` must be sent every time,
         *     and `relationships`, if sent at all, needs `parentFolder`.
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
         * List the parent segments whose data you may see
         * @description Lists only the parent segments whose segments, profiles and activations are open to the caller,
         *     each with its basic facts. Master segment is the oldest name of a parent segment.
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
        /** @description An activation (the API says syndication) in the REST dialect, the export of a segment. */
        Activation: {
            /** @description The template it was made from, null for none. */
            activationTemplateId?: components["schemas"]["EntityId"] | null;
            /** @description Exports every attribute. */
            allColumns?: boolean;
            audienceId?: components["schemas"]["EntityId"];
            columns?: components["schemas"]["ActivationColumns"] | null;
            connectionId?: components["schemas"]["EntityId"] | null;
            connectorConfig?: components["schemas"]["JsonObject"] | null;
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            description?: string;
            emailRecipients?: components["schemas"]["EmailRecipients"];
            /**
             * Format: date
             * @description The last day of the schedule; null when it has no end.
             */
            endOn?: string | null;
            /** @description Recent runs, the latest first as far as is known. A freshly started run shows up here. */
            executions?: components["schemas"]["ActivationExecution"][];
            id: components["schemas"]["EntityId"];
            name: string;
            notifyOn?: components["schemas"]["NotificationEvents"];
            repeatFrequency?: number | null;
            repeatSubFrequency?: components["schemas"]["RepeatSubFrequency"];
            repeatUnit?: components["schemas"]["RepeatUnit"] | null;
            /** @description Refines `scheduleType`, the older way to describe a schedule. */
            scheduleOption?: string | null;
            scheduleType?: components["schemas"]["ScheduleType"];
            segmentId?: components["schemas"]["EntityId"];
            startAt?: components["schemas"]["StartAt"];
            timezone?: string;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
            valid?: boolean;
        };
        /** @description The fields of an activation that JSON:API bodies may set. */
        ActivationAttributesInput: components["schemas"]["ActivationSettings"] & {
            activationTemplateId?: components["schemas"]["EntityId"];
            /** @description Where to send the data. A template can supply it. */
            connectionId?: components["schemas"]["Id"];
            /** @description Settings of that connection; their keys depend on its type. */
            connectorConfig?: components["schemas"]["JsonObject"] | null;
            /**
             * Format: date
             * @description The last day of the schedule; null when it has no end.
             */
            endOn?: string | null;
        };
        /** @description Which rows of a behavior table an activation exports beside each profile, and how. */
        ActivationBehavior: {
            /** @example purchase_history */
            behaviorTableName?: string;
            columns?: components["schemas"]["ActivationColumns"];
            /**
             * @description Whether further rows of a profile become rows or columns of the export.
             * @enum {string}
             */
            formatting?: "rows" | "cols";
            /** @description The N of the strategy `Top-N`. */
            joinRow?: number | null;
            /**
             * @description Which rows of a profile to take, in the order of `orderBy`.
             * @enum {string}
             */
            joinStrategy?: "All" | "First" | "Last" | "Top-N";
            orderBy?: {
                key?: string;
                /** @enum {string} */
                order?: "ascending" | "descending";
            }[];
        };
        /** @description The behaviors that an activation exports, four at most. */
        ActivationBehaviors: (components["schemas"]["ActivationBehavior"] | null)[] | null;
        /** @description The columns of an export, in order. Each has a name and the source of its values. */
        ActivationColumns: {
            /** @description The name of the column in the export. */
            column: string;
            /** Format: uuid */
            id?: string;
            source: components["schemas"]["ColumnExpression"] | components["schemas"]["StringExpression"];
        }[];
        /** @description What JSON:API answers tell about an activation beyond its summary. */
        ActivationDetailAttributes: {
            emailRecipients?: components["schemas"]["EmailRecipients"];
            /**
             * Format: date
             * @description The last day of the schedule; null when it has no end.
             */
            endOn?: string | null;
            /** @description Recent runs, the latest first as far as is known. A freshly started run shows up here. */
            executions?: components["schemas"]["ActivationExecution"][];
            notifyOn?: components["schemas"]["NotificationEvents"];
            repeatFrequency?: components["schemas"]["RepeatFrequency"];
            repeatSubFrequency?: components["schemas"]["RepeatSubFrequency"];
            repeatUnit?: components["schemas"]["RepeatUnit"];
            runStatus?: components["schemas"]["ActivationRunStatus"];
            startAt?: components["schemas"]["StartAt"];
            valid?: boolean;
        };
        /** @description One activation and the people it names. */
        ActivationDocument: {
            data: components["schemas"]["ActivationResource"];
            included: components["schemas"]["Included"];
        };
        /** @description One run of an activation. */
        ActivationExecution: components["schemas"]["Execution"] & {
            /** @description The activation that ran. */
            syndicationId?: components["schemas"]["EntityId"];
        };
        /** @description One run of an activation as a JSON:API resource. */
        ActivationExecutionResource: {
            attributes: components["schemas"]["ActivationExecution"];
            /** @description The same as `workflowAttemptId`. */
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "execution-syndication";
        };
        /** @description What to write to an activation in the REST dialect. */
        ActivationInput: components["schemas"]["ActivationSettings"] & {
            activationTemplateId?: components["schemas"]["EntityId"] | null;
            /** @description Where to send the data. A template can supply it. */
            connectionId?: components["schemas"]["Id"] | null;
            /** @description Settings of that connection; their keys depend on its type. */
            connectorConfig?: components["schemas"]["JsonObject"] | null;
            lockEnabled?: boolean;
            /** @description A workflow of your own that belongs to the run. */
            nestedWorkflowName?: string;
            /** @description The project of the workflow named beside it. */
            nestedWorkflowProjectName?: string;
        };
        /** @description Activations and the people they name. */
        ActivationListDocument: {
            data: components["schemas"]["ActivationResource"][];
            included: components["schemas"]["Included"];
        };
        /** @description An activation as the list of a folder shows it, with its segment, connection and last run by name. */
        ActivationOverview: {
            activationTemplateId?: components["schemas"]["EntityId"] | null;
            activationTemplateName?: string | null;
            connectionId?: components["schemas"]["EntityId"];
            connectionName?: string | null;
            connectionType?: string | null;
            connectionTypeDescription?: string | null;
            connectionValid?: boolean;
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            /** Format: date */
            endOn?: string | null;
            /** @description The folders that the segment lies in. */
            folder?: {
                id?: components["schemas"]["EntityId"];
                name?: string;
            }[];
            id: components["schemas"]["EntityId"];
            /** @description Null when it never ran. */
            lastExecution?: components["schemas"]["ActivationExecution"] | null;
            /** @description How many records the last run sent. */
            lastRecordCount?: number | null;
            name: string;
            repeatFrequency?: components["schemas"]["RepeatFrequency"];
            repeatUnit?: components["schemas"]["RepeatUnit"];
            runStatus?: components["schemas"]["ActivationRunStatus"];
            /** @enum {string} */
            scheduleStatus?: "active" | "scheduled" | "inactive" | "none";
            segmentId?: components["schemas"]["EntityId"];
            segmentName?: string;
            startAt?: components["schemas"]["StartAt"];
            timezone?: string;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
            workflowName?: string | null;
            workflowProjectName?: string | null;
        };
        /** @description One page of the activations under a folder. */
        ActivationOverviewPage: {
            pagination?: {
                /** @description Roughly how many activations there are on all pages. */
                approximateCount?: number;
                /** @description False on the last page. */
                hasNext?: boolean;
                /** @description Leads to the next page. A cursor, or a path or URL whose query holds it under `page[after]`. */
                nextPage?: string;
            } & {
                [key: string]: unknown;
            };
            syndications?: components["schemas"]["ActivationOverview"][];
        };
        /** @description The segment that an activation exports, who made it and who changed it last. */
        ActivationRelationships: {
            createdBy?: components["schemas"]["UserRelationship"];
            segment?: components["schemas"]["BatchSegmentRelationship"];
            updatedBy?: components["schemas"]["UserRelationship"];
        };
        /** @description An activation (type `syndication`) in the JSON:API dialect. */
        ActivationResource: {
            attributes: components["schemas"]["ActivationSummaryAttributes"] & components["schemas"]["ActivationDetailAttributes"];
            id: components["schemas"]["EntityId"];
            relationships?: components["schemas"]["ActivationRelationships"];
            /** @constant */
            type: "syndication";
        };
        /** @description An activation to create in the JSON:API dialect. Not wrapped in `data`. */
        ActivationResourceInput: {
            attributes: components["schemas"]["ActivationAttributesInput"];
            id?: components["schemas"]["EntityId"] | null;
            /** @constant */
            type?: "syndication";
        };
        /** @description What to change in an activation in the JSON:API dialect. Not wrapped in `data`. */
        ActivationResourceUpdateInput: {
            attributes?: components["schemas"]["ActivationAttributesInput"];
            id?: components["schemas"]["EntityId"] | null;
            /** @constant */
            type?: "syndication";
        };
        /**
         * @description The state of the latest run. `scheduled` means that none has taken place but one lies ahead;
         *     null that there is nothing to show.
         * @enum {string|null}
         */
        ActivationRunStatus: "scheduled" | "success" | "error" | "canceling" | "canceled" | "running" | "waiting" | null;
        /** @description What both dialects let a caller write to an activation. */
        ActivationSettings: {
            /** @description Exports every attribute. */
            allColumns?: boolean;
            columns?: components["schemas"]["ActivationColumns"] | null;
            cron?: string;
            description?: string | null;
            emailRecipients?: components["schemas"]["EmailRecipients"];
            name: string;
            notifyOn?: components["schemas"]["NotificationEvents"];
            repeatFrequency?: components["schemas"]["RepeatFrequency"] | null;
            repeatSubFrequency?: components["schemas"]["RepeatSubFrequency"];
            repeatUnit?: components["schemas"]["RepeatUnit"] | null;
            runAt?: string;
            /**
             * @deprecated
             * @description The older way to set a schedule, replaced by `startAt`.
             */
            scheduleOption?: string | null;
            /** @deprecated */
            scheduleType?: components["schemas"]["ScheduleType"];
            startAt?: components["schemas"]["StartAt"];
            /**
             * @deprecated
             * @description A single behavior, replaced by `syndicationBehaviors`; sending both is an error.
             */
            syndicationBehavior?: components["schemas"]["ActivationBehavior"] | null;
            syndicationBehaviors?: components["schemas"]["ActivationBehaviors"];
            timezone?: string;
        };
        /** @description What every JSON:API answer tells about an activation. */
        ActivationSummaryAttributes: {
            activationActionsEnabled?: boolean;
            activationTemplateId?: components["schemas"]["EntityId"];
            /** @description Exports every attribute. */
            allColumns?: boolean;
            audienceId: components["schemas"]["EntityId"];
            columns: components["schemas"]["ActivationColumns"];
            connectionId?: components["schemas"]["EntityId"];
            connectorConfig?: components["schemas"]["JsonObject"] | null;
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            lockEnabled?: boolean;
            name: string;
            /** @description A workflow of your own that belongs to the run. */
            nestedWorkflowName?: string;
            /** @description The project of the workflow named beside it. */
            nestedWorkflowProjectName?: string;
            /** @deprecated */
            scheduleOption?: string;
            /** @deprecated */
            scheduleType?: components["schemas"]["ScheduleType"];
            /**
             * @deprecated
             * @description A single behavior; read `syndicationBehaviors` instead.
             */
            syndicationBehavior?: components["schemas"]["ActivationBehavior"] | null;
            syndicationBehaviors?: components["schemas"]["ActivationBehaviors"];
            timezone?: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description Activations without their details, and the people they name. */
        ActivationSummaryListDocument: {
            data: components["schemas"]["ActivationSummaryResource"][];
            included: components["schemas"]["Included"];
        };
        /** @description An activation (type `syndication`) in the JSON:API dialect, without its details. */
        ActivationSummaryResource: {
            attributes: components["schemas"]["ActivationSummaryAttributes"];
            id: components["schemas"]["EntityId"];
            relationships?: components["schemas"]["ActivationRelationships"];
            /** @constant */
            type: "syndication";
        };
        /** @description What every answer tells about an activation template. */
        ActivationTemplateAttributes: {
            activationActionsEnabled?: boolean;
            /** @description How many activations use it. */
            activationCount?: number;
            /** @description Exports every attribute. */
            allColumns?: boolean;
            audienceId: components["schemas"]["EntityId"];
            /** @description Whether it can be used at all; columns blocked as PII make it false. */
            available?: boolean;
            columns?: components["schemas"]["ActivationColumns"] | null;
            connectionId?: components["schemas"]["EntityId"] | null;
            connectorConfig?: components["schemas"]["JsonObject"] | null;
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            emailRecipients?: components["schemas"]["EmailRecipients"];
            /** Format: date */
            endOn?: string | null;
            fieldProperties?: components["schemas"]["ActivationTemplateFieldProperties"];
            /** @description 0 for segments, 1 for journeys. */
            kind?: number;
            lockEnabled?: boolean;
            name: string;
            nestedWorkflowName?: string | null;
            nestedWorkflowProjectName?: string | null;
            notifyOn?: components["schemas"]["NotificationEvents"];
            repeatFrequency?: components["schemas"]["RepeatFrequency"];
            repeatSubFrequency?: components["schemas"]["RepeatSubFrequency"];
            repeatUnit?: components["schemas"]["RepeatUnit"];
            /** @description Whether the step runs as soon as its journey is refreshed. For journey templates only. */
            runAfterJourneyRefresh?: boolean | null;
            scheduleOption?: string | null;
            /** @deprecated */
            scheduleType?: components["schemas"]["ScheduleType"];
            startAt?: components["schemas"]["StartAt"];
            state?: components["schemas"]["ActivationTemplateState"];
            syndicationBehavior?: components["schemas"]["ActivationBehavior"] | null;
            timezone?: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description The fields of an activation template that a caller may set. */
        ActivationTemplateAttributesInput: {
            /** @description Exports every attribute. */
            allColumns?: boolean;
            columns?: components["schemas"]["ActivationColumns"] | null;
            connectionId: components["schemas"]["Id"] | null;
            /** @description Settings of the connection; their keys depend on its type. */
            connectorConfig?: components["schemas"]["JsonObject"] | null;
            description?: string | null;
            emailRecipients?: components["schemas"]["EmailRecipients"];
            /** Format: date */
            endOn?: string | null;
            fieldProperties?: components["schemas"]["ActivationTemplateFieldProperties"];
            /** @description 0 for segments, which also holds when it is left out, 1 for journeys. */
            kind?: number;
            lockEnabled?: boolean;
            name: string;
            nestedWorkflowName?: string | null;
            nestedWorkflowProjectName?: string | null;
            notifyOn?: components["schemas"]["NotificationEvents"];
            repeatFrequency?: components["schemas"]["RepeatFrequency"];
            repeatSubFrequency?: components["schemas"]["RepeatSubFrequency"];
            repeatUnit?: components["schemas"]["RepeatUnit"];
            /** @description Whether the step runs as soon as its journey is refreshed. For journey templates only. */
            runAfterJourneyRefresh?: boolean | null;
            scheduleOption?: string | null;
            /** @deprecated */
            scheduleType?: components["schemas"]["ScheduleType"];
            startAt?: components["schemas"]["StartAt"];
            state: components["schemas"]["ActivationTemplateState"];
            syndicationBehavior?: components["schemas"]["ActivationBehavior"] | null;
            timezone?: string | null;
        };
        /** @description What activations made from a template may not change about the behavior they export; true locks. */
        ActivationTemplateBehaviorLocks: {
            /** @description Locks of single columns (`column`, `source`, `lockDeleteColumn`), under the column's id. */
            columns?: components["schemas"]["JsonObject"];
            lockAddColumn?: boolean;
            lockDeleteBehaviorTable?: boolean;
            lockEditBehaviorTable?: boolean;
            lockEditFormatting?: boolean;
            lockEditJoinRow?: boolean;
            lockEditJoinStrategy?: boolean;
            lockEditOrderBy?: boolean;
            /** @description The behavior table that the locks are about. */
            tableName?: string;
        };
        /** @description One activation template and the people it names. */
        ActivationTemplateDocument: {
            data: components["schemas"]["ActivationTemplateResource"];
            included: components["schemas"]["Included"];
        };
        /** @description How the fields of a template behave in the activations made from it. */
        ActivationTemplateFieldProperties: {
            locked: components["schemas"]["ActivationTemplateLocks"];
        };
        /** @description Activation templates and the people they name. */
        ActivationTemplateListDocument: {
            data: components["schemas"]["ActivationTemplateListItem"][];
            included: components["schemas"]["Included"];
        };
        /** @description An activation template as lists give it, with where it can be used instead of how many journeys do. */
        ActivationTemplateListItem: {
            attributes: components["schemas"]["ActivationTemplateAttributes"] & {
                /** @description Whether the segment asked about can use it. Only with `availableBySegmentId`. */
                availableBySegment?: boolean;
                /** @description Whether the journey step asked about can use it. Only there in the list for a step. */
                availableByStep?: boolean;
            };
            id: components["schemas"]["EntityId"];
            relationships?: components["schemas"]["ResourceRelationships"];
            /** @constant */
            type: "activation-template";
        };
        /** @description What activations made from a template may not change; true locks. */
        ActivationTemplateLocks: {
            activationActionsEnabled?: boolean;
            allColumns?: boolean;
            /** @description Locks of single columns (`column`, `source`, `lockDeleteColumn`), under the column's id. */
            columns?: components["schemas"]["JsonObject"];
            connectionId?: boolean;
            /** @description A boolean for each setting of the connection. */
            connectorConfig?: components["schemas"]["JsonObject"] | null;
            lockAddBehavior?: boolean;
            lockAddColumn?: boolean;
            lockAddString?: boolean;
            lockEditNotification?: boolean;
            lockEditSchedule?: boolean;
            lockEditSequentialActivation?: boolean;
            lockEditWorkflowExecution?: boolean;
            syndicationBehavior?: components["schemas"]["ActivationTemplateBehaviorLocks"] | null;
        };
        /** @description An activation template, settings that activations are made from. */
        ActivationTemplateResource: {
            attributes: components["schemas"]["ActivationTemplateAttributes"] & {
                /** @description How many journeys use it. */
                journeyCount?: number;
            };
            id: components["schemas"]["EntityId"];
            relationships?: components["schemas"]["ResourceRelationships"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "activation-template";
        };
        /** @description What to write to an activation template. Not wrapped in `data`. */
        ActivationTemplateResourceInput: {
            attributes?: components["schemas"]["ActivationTemplateAttributesInput"];
            id?: components["schemas"]["EntityId"] | null;
            relationships?: {
                parentFolder?: components["schemas"]["FolderRelationshipInput"];
            };
            /** @constant */
            type?: "activation-template";
        };
        /**
         * @description Whether a template is still being written or ready for use.
         * @enum {string}
         */
        ActivationTemplateState: "draft" | "published";
        /** @description Orders by the aggregated value of the condition. */
        AggregationOrder: {
            order: components["schemas"]["SortOrder"];
            /** @constant */
            type: "Aggregation";
        };
        /** @description One value made from those rows of a behavior that belong to the profile and pass the filter. */
        AggregationValue: {
            aggregation: components["schemas"]["RuleAggregation"];
            filter: components["schemas"]["RuleFilter"];
            /** @description The behavior whose rows are read. */
            source: {
                /** @description The table of the behavior, as `behavior_orders`. */
                name: string;
            };
            window?: components["schemas"]["SlidingWindow"];
        };
        /** @description Takes the rows that pass every one of its conditions. */
        AndFilter: {
            conditions: components["schemas"]["FilterCondition"][];
            /** @constant */
            type: "And";
        };
        /** @description An attribute of the profile. */
        AttributeValue: {
            /** @description The column of the attribute. Mind the case, a wrong one matches no profile and gives no error. */
            name: string;
            /** @description Console and starter kits copy it from the column; it does not change what the rule selects. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description Messages about a parent segment as a whole. */
        BaseErrors: {
            base: string[];
        };
        /** @description Points to a batch segment. */
        BatchSegmentRelationship: {
            data?: {
                id: components["schemas"]["EntityId"];
                /** @constant */
                type: "segment-batch";
            };
        };
        /** @description A segment that is computed when its parent segment runs. */
        BatchSegmentResource: {
            attributes: {
                /** @description The parent segment. */
                audienceId: components["schemas"]["EntityId"];
                /** @description Whether the profiles of the segment are counted. */
                countPopulation?: boolean;
                /** Format: date-time */
                createdAt: string;
                description: string | null;
                /** @description True when the stored rule has no conditions. */
                isEmptyRule?: boolean;
                name: string;
                /** @description The number of activations. */
                numSyndications?: number;
                /** @description How many profiles it held when it was last counted. Null when that is unknown. */
                population: number | null;
                rule: components["schemas"]["Rule"];
                /** @description The dashboard about the segment. Null when there is none. */
                segmentInsightDashboardId?: number | null;
                /** Format: date-time */
                updatedAt: string;
            };
            id: components["schemas"]["EntityId"];
            relationships: components["schemas"]["ResourceRelationships"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "segment-batch";
        };
        /** @description A batch segment in short. */
        BatchSegmentSummaryResource: components["schemas"]["SegmentSummaryResourceCore"] & {
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
        BehaviorListDocument: {
            data: components["schemas"]["BehaviorResource"][];
        };
        /** @description A behavior of the parent segment in JSON:API form, with the visibility of its columns. */
        BehaviorResource: {
            attributes: {
                allColumns: boolean;
                /** @description The parent segment. */
                audienceId: components["schemas"]["EntityId"];
                defaultTimeFilterEnabled: boolean;
                /** @description The column of the behavior table that matches `parentKey`. */
                foreignKey: string;
                isRealtime: boolean;
                matrixDatabaseName: string;
                matrixTableName: string;
                name: string;
                parentDatabaseName: string;
                /** @description The column of the profiles that the behavior table is joined on. */
                parentKey: string;
                parentTableName: string;
                schema: components["schemas"]["BehaviorSchemaWithVisibility"][];
            };
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "audience-behavior";
        };
        /** @description A column that a behavior takes from its source table. */
        BehaviorSchema: {
            /** @description The name that people see. */
            name: string;
            /** @description The column of the source table. */
            parentColumn: string;
            type: components["schemas"]["ColumnType"];
        };
        /** @description A column of a behavior, with who may see it. */
        BehaviorSchemaWithVisibility: {
            matrixColumnDescription?: string | null;
            /** @description The column of the built behavior table. Rules use this name. */
            matrixColumnName?: string;
            /** @description The name that people see. */
            name: string;
            /** @description The column of the source table; null for an enriched column. */
            parentColumn: string | null;
            type: components["schemas"]["ColumnType"];
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description Holds when a number or a text lies between two others. */
        BetweenOperator: {
            maxValue: number | string;
            minValue: number | string;
            /** @description True reverses the test. */
            not?: boolean;
            /** @constant */
            type: "Between";
        };
        /** @description Holds when the time lies between two others, each a point in time or a distance before now. */
        BetweenTimeOperator: {
            maxValue: components["schemas"]["RuleTime"];
            minValue: components["schemas"]["RuleTime"];
            /** @description True reverses the test. */
            not?: boolean;
            /** @constant */
            type: "Between";
        };
        /** @description A unit of the calendar, relative to now. */
        CalendarUnit: {
            unit: components["schemas"]["TimeUnit"];
        };
        /**
         * @description What comes with a refusal. The shape depends on the operation and on what was wrong more than on the status, so all that
         *     were seen are listed: read `message`, then `errors`, then `error`, then `base`.
         */
        ClientError: components["schemas"]["CodedError"] | components["schemas"]["ProblemList"] | components["schemas"]["FieldErrors"] | components["schemas"]["TextErrors"] | components["schemas"]["PlainError"] | components["schemas"]["BaseErrors"];
        /** @description The profiles whose result of a customer lifetime value model passes a test. */
        CltvAttributeReference: {
            /** @description The id of the model. */
            id: string;
            /** @description Which result of the model is tested; `1m` to `24m` count months, `pctile` is a percentile. */
            leftValue: {
                /** @enum {string} */
                attribute: "cltv_1m" | "cltv_1m_pctile" | "cltv_3m" | "cltv_3m_pctile" | "cltv_6m" | "cltv_6m_pctile" | "cltv_12m" | "cltv_12m_pctile" | "cltv_24m" | "cltv_24m_pctile" | "alive_prob" | "cltv_segment";
            };
            operator: components["schemas"]["RuleOperator"];
            /** @constant */
            solutionType: "cltv";
            /** @constant */
            type: "MlAttributeReference";
        };
        /** @description The usual refusal of the REST dialect. */
        CodedError: {
            code?: string;
            message: string;
        };
        /** @description The sum, smallest, largest or mean value of a column. */
        ColumnAggregation: {
            column: string;
            groupingColumns?: components["schemas"]["GroupingColumns"];
            /** @enum {string} */
            type: "Sum" | "Min" | "Max" | "Average";
        };
        /** @description Takes the value from a column of the parent segment. */
        ColumnExpression: {
            column: string;
            customerGroup?: string | null;
            /** @description What to do to the value, one after the other. */
            functions?: components["schemas"]["ColumnFunction"][] | null;
        };
        /** @description Tests one column of a row. */
        ColumnFilter: {
            /** @description For columns that hold lists. Rules in the field leave it out for plain columns. */
            arrayMatching?: components["schemas"]["RuleArrayMatching"];
            /** @description The column of the behavior. `timestamp`, the time of the row, goes with the operators on time. */
            column: string;
            operator: components["schemas"]["RuleOperator"];
            /** @constant */
            type: "Column";
            /** @description Console and starter kits copy it from the column; it does not change what the rule selects. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description One step that transforms the value of a column. `function` tells which. */
        ColumnFunction: {
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
        /** @description Orders by a column. */
        ColumnOrder: {
            column: string;
            order: components["schemas"]["SortOrder"];
            /** @constant */
            type: "Column";
        };
        /**
         * @description The type of a column of the profile or behavior tables.
         * @enum {string}
         */
        ColumnType: "string" | "number" | "timestamp" | "date" | "string_array" | "number_array" | "boolean";
        /**
         * @description A parent segment over tables that stay in another warehouse. It reaches them either by
         *     `federatedQueryConfigId` (Snowflake) or by `connectionId` (Databricks), never both.
         */
        ComposableParentSegment: {
            /** @description Whether activations may export rows of behaviors. */
            allowActivationBehavior?: boolean;
            attributes?: components["schemas"]["ComposableParentSegmentAttribute"][];
            behaviors?: components["schemas"]["ComposableParentSegmentBehavior"][];
            /** @description The connection that reaches Databricks. */
            connectionId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            description?: string | null;
            /** @description The federated query configuration that reaches Snowflake. */
            federatedQueryConfigId?: components["schemas"]["EntityId"];
            id?: components["schemas"]["EntityId"];
            isComposable?: boolean;
            /** @constant */
            kind?: "composable";
            /** @description The Databricks catalog with the master table; Snowflake has null here. */
            masterCatalog?: string | null;
            /** @description The column of the master table that identifies a profile. */
            masterKeyColumn?: string;
            masterSchema: string;
            masterTable: string;
            /** @description The most behavior rows of one profile that an activation exports. */
            maxActivationBehaviorRow?: number;
            name: string;
            /** @description How many profiles there are, if known. */
            population?: number | null;
            timezone: string;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
        };
        /** @description A warehouse column that is a property of each profile, reached by one of the two ids. */
        ComposableParentSegmentAttribute: {
            column: string;
            /** @description The connection that reaches Databricks. */
            connectionId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt?: string;
            /** @description The federated query configuration that reaches Snowflake. */
            federatedQueryConfigId?: components["schemas"]["EntityId"];
            id?: components["schemas"]["EntityId"];
            /** @description The column of the master table that `tableKey` is joined to. */
            masterKey: string;
            name: string;
            /** @description The warehouse schema of the table. */
            schema: string;
            table: string;
            /** @description The column of `table` to join by. */
            tableKey: string;
            /** @description Taken from the warehouse's own type when it is not given. */
            type?: components["schemas"]["ColumnType"];
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description A warehouse table of events, many rows per profile, reached by one of the two ids. */
        ComposableParentSegmentBehavior: {
            /** @description The columns that rules can use. */
            columnMapping: {
                /** @description The column of the warehouse table. */
                cdwColumn: string;
                name: string;
                type?: components["schemas"]["ColumnType"];
            }[];
            /** @description The connection that reaches Databricks. */
            connectionId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt?: string;
            /** @description The federated query configuration that reaches Snowflake. */
            federatedQueryConfigId?: components["schemas"]["EntityId"];
            id?: components["schemas"]["EntityId"];
            /** @description The column of the master table that `tableKey` is joined to. */
            masterKey: string;
            name: string;
            /** @description The warehouse schema of the table. */
            schema: string;
            table: string;
            /** @description The column of `table` to join by. */
            tableKey: string;
            /** @description The column that tells when an event took place. */
            timeColumn?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description A segment of a composable parent segment. */
        ComposableSegmentResource: {
            attributes: {
                /** @description The composable parent segment. */
                composableAudienceId: components["schemas"]["EntityId"];
                /** Format: date-time */
                createdAt: string;
                description: string | null;
                /** @description Whether the rule is empty, so that every profile belongs. */
                isEmptyRule: boolean;
                name: string;
                /** @description How many activations it has. */
                numSyndications: number;
                /** @description So far always null, these segments are not counted yet. */
                population: number | null;
                rule: components["schemas"]["Rule"];
                /** Format: date-time */
                updatedAt: string;
            };
            id: components["schemas"]["EntityId"];
            relationships: components["schemas"]["ResourceRelationships"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "composable-segment";
        };
        /**
         * @description For `Composite`, a formula over the conditions by position, as `1 and (2 or 3)` or `A and (B or C)`,
         *     with `and` and `or` in lower case. The grammar is known from the vendor's tools, the API documents none.
         *     Rules in the field carry an empty one beside the other types.
         */
        CompositeExpression: string;
        /** @description Holds when the text contains one of those given. */
        ContainOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValues: string[];
            /** @constant */
            type: "Contain";
        };
        /** @description The number of rows. */
        CountAggregation: {
            /** @description The columns to group by. Rules in the field leave it out. */
            groupingColumns?: components["schemas"]["GroupingColumns"];
            /** @constant */
            type: "Count";
        };
        /** @description The number of different values, or combinations of values, in some columns. */
        CountDistinctAggregation: {
            columns: string[];
            /** @constant */
            type: "CountDistinct";
        };
        /** @description How to reach the next page. */
        CursorPagination: {
            /** @description Null on the last page. Else the next cursor, or a path or URL whose query holds it under `page[after]`. */
            nextPage: string | null;
        };
        /** @description Groups of profiles, such as households or companies, with facts of their own. */
        CustomerGroup: {
            /** @description The parent segment. */
            audienceId?: components["schemas"]["Id"];
            customerGroupAttributes?: components["schemas"]["CustomerGroupAttribute"][];
            customerGroupBehaviors?: components["schemas"]["CustomerGroupBehavior"][];
            /** @description The column of the profiles that `parentKey` is joined to. */
            foreignKey: string;
            id?: components["schemas"]["EntityId"];
            /** @description Names the kind of group and its built table. */
            name: string;
            /** @description The database of the group table. */
            parentDatabaseName: string;
            /** @description The column of the group table to join by. */
            parentKey: string;
            /** @description The group table. */
            parentTableName: string;
        };
        /** @description A column that becomes a property of each group. */
        CustomerGroupAttribute: {
            /** @description The column of the group table that `parentKey` is joined to. */
            foreignKey: string;
            /** @description The name that people see. */
            name: string;
            /** @description The column of the source table to take. */
            parentColumn: string;
            /** @description The database of the source table. */
            parentDatabaseName: string;
            /** @description The column of the source table to join by. */
            parentKey: string;
            /** @description The source table. */
            parentTableName: string;
            type: components["schemas"]["ColumnType"];
        };
        /** @description An attribute of the customer group of the profile. */
        CustomerGroupAttributeValue: {
            /** @description The name of the customer group. */
            customerGroup: string;
            /** @description The column of the attribute. */
            name: string;
        };
        /** @description A joined table of events, many rows per group. */
        CustomerGroupBehavior: {
            /** @description The column of the group table that `parentKey` is joined to. */
            foreignKey: string;
            /** @description The name that people see. */
            name: string;
            /** @description The database of the source table. */
            parentDatabaseName: string;
            /** @description The column of the source table to join by. */
            parentKey: string;
            /** @description The source table. */
            parentTableName: string;
            /** @description The columns to take. */
            schema: components["schemas"]["BehaviorSchema"][];
        };
        /** @description The value of a column in the first or the last row. */
        EdgeAggregation: {
            column: string;
            groupingColumns?: components["schemas"]["GroupingColumns"];
            /** @description The column that tells which row comes first. */
            orderColumn: string;
            /** @enum {string} */
            type: "First" | "Last";
        };
        /** @description Who gets that mail, by the ids of the TD console (`td_user_id`), not by the user ids of the CDP. */
        EmailRecipients: number[];
        /** @description The body of a success that tells nothing more. It is `{}`, or there is none at all; whatever keys it carries have no promised meaning. */
        EmptyAnswer: {
            [key: string]: unknown;
        };
        /** @description No conditions: an object without keys, or null. */
        EmptyRule: Record<string, never> | null;
        /** @description Holds when the text ends with one of those given. */
        EndWithOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValues: string[];
            /** @constant */
            type: "EndWith";
        };
        /**
         * @description An id as the API gives it, text that holds a number unless the operation says otherwise. Keep it as text, numbers lose digits beyond 2^53.
         * @example 218058
         */
        EntityId: string;
        /** @description Holds when the value is the one given, a number, a text or a boolean. */
        EqualOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["RuleScalar"];
            /** @constant */
            type: "Equal";
        };
        /** @description Holds when the time is exactly the point given. */
        EqualTimestampOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["PointInTime"];
            /** @constant */
            type: "Equal";
        };
        /** @description One run of a workflow, with the attempt that runs it. */
        Execution: components["schemas"]["ExecutionCore"] & {
            workflowAttemptId: components["schemas"]["EntityId"];
        };
        /** @description One run of a workflow. */
        ExecutionCore: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null until the run ends.
             */
            finishedAt: string | null;
            status: components["schemas"]["ExecutionStatus"];
            workflowId: components["schemas"]["EntityId"];
            workflowSessionId: components["schemas"]["EntityId"];
        };
        /**
         * @description How far a run has come. `success`, `error` and `canceled` are final.
         * @enum {string}
         */
        ExecutionStatus: "success" | "canceled" | "error" | "canceling" | "blocked" | "queued" | "running";
        /** @description The usual failure. */
        FailureError: {
            details?: string;
            error: string;
            status?: number;
        };
        /** @description Messages by field, such as a name that is taken. */
        FieldErrors: {
            errors: {
                [key: string]: string[];
            };
            referencedByPredictiveSegments?: components["schemas"]["ReferencingIds"];
            referencedBySegments?: components["schemas"]["ReferencingIds"];
        };
        /** @description What a filter lists, a further filter or a test of one column. */
        FilterCondition: components["schemas"]["AndFilter"] | components["schemas"]["OrFilter"] | components["schemas"]["ColumnFilter"];
        /** @description A folder as REST answers it (the API says segment folder). */
        Folder: {
            /** @description The parent segment. */
            audienceId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt?: string | null;
            /** @description Null when nobody is recorded. */
            createdBy?: components["schemas"]["User"] | null;
            description?: string | null;
            id: components["schemas"]["EntityId"];
            name: string;
            /** @description The folder that holds this one, null for the top folder. Programs build the tree of folders by it. */
            parentFolderId?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** @description Null when nobody is recorded. */
            updatedBy?: components["schemas"]["User"] | null;
        };
        /** @description The answer with one folder. */
        FolderDocument: {
            data: components["schemas"]["FolderResource"];
            included: components["schemas"]["Included"];
        };
        /** @description Anything that a folder can hold; `type` tells which. */
        FolderEntry: components["schemas"]["FolderResource"] | components["schemas"]["BatchSegmentResource"] | components["schemas"]["RealtimeSegmentResource"] | components["schemas"]["FunnelStageSegmentResource"] | components["schemas"]["JourneySegmentResource"] | components["schemas"]["ComposableSegmentResource"] | components["schemas"]["FunnelResource"] | components["schemas"]["PredictiveSegmentResource"] | components["schemas"]["TokenResource"] | components["schemas"]["JourneyResource"] | components["schemas"]["ActivationTemplateResource"] | components["schemas"]["RealtimeJourneySummaryResource"] | components["schemas"]["RealtimePersonalizationSummaryResource"] | components["schemas"]["MlSolutionResource"];
        /** @description The answer with a folder and all it holds. */
        FolderEntryListDocument: {
            data: components["schemas"]["FolderEntry"][];
            included: components["schemas"]["Included"];
        };
        /** @description The type and id of a folder. */
        FolderIdentifier: {
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "folder-segment";
        };
        /** @description The type and id of a folder. The API takes the id as text, as it comes in responses, or as a number. */
        FolderIdentifierInput: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "folder-segment";
        };
        /** @description A folder to create in the REST dialect. */
        FolderInput: {
            /** @description Required here, unlike in the JSON:API dialect. */
            description: string | null;
            name: string;
        };
        /** @description Points to a folder. */
        FolderRelationship: {
            data?: components["schemas"]["FolderIdentifier"];
        };
        /** @description The folder to put something in. */
        FolderRelationshipInput: {
            data?: components["schemas"]["FolderIdentifierInput"];
        };
        /** @description A folder as JSON:API resource. */
        FolderResource: {
            attributes: {
                /** @description The parent segment, ordinary or composable; the folder does not tell which. */
                audienceId: components["schemas"]["EntityId"];
                /** Format: date-time */
                createdAt: string;
                description: string | null;
                enrichments?: components["schemas"]["JsonObject"] | null;
                name: string;
                /** @description What the caller may do with the folder. */
                permissions: {
                    edit?: boolean;
                    view?: boolean;
                };
                rule?: components["schemas"]["JsonObject"] | null;
                /** Format: date-time */
                updatedAt: string;
            };
            id: components["schemas"]["EntityId"];
            relationships: {
                /** @description What lies directly in the folder. Mind that each item has a `data` of its own. */
                children?: {
                    data?: {
                        data?: {
                            id: components["schemas"]["EntityId"];
                            /** @enum {string} */
                            type: "folder-segment" | "segment-batch" | "segment-realtime" | "composable-segment" | "funnel" | "predictive-segment" | "token" | "journey" | "segment-journey" | "segment-funnel-stage" | "activation-template" | "realtime-journey" | "realtime-personalization" | "mlSolution";
                        };
                    }[];
                };
                createdBy?: components["schemas"]["UserRelationship"];
                parentFolder?: components["schemas"]["NullableFolderRelationship"];
                updatedBy?: components["schemas"]["UserRelationship"];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "folder-segment";
        };
        /** @description A folder to create in the JSON:API dialect, without a `data` around it. */
        FolderResourceInput: {
            attributes: {
                description?: string | null;
                /** @description Must differ from the names of its neighbors. */
                name: string;
            };
            /** @description Null or left out for a new one. */
            id?: components["schemas"]["EntityId"] | null;
            relationships: {
                /** @description The folder to put it in. Null is what a top folder has, which lies in no other. */
                parentFolder: {
                    data?: components["schemas"]["FolderIdentifierInput"] | null;
                };
            };
            /** @constant */
            type?: "folder-segment";
        };
        /** @description What to change in a folder in the JSON:API dialect, without a `data` around it. */
        FolderResourceUpdateInput: {
            attributes?: {
                description?: string | null;
                /** @description Must differ from the names of its neighbors. */
                name?: string;
            };
            /** @description Not needed, the path names the folder. */
            id?: components["schemas"]["EntityId"] | null;
            relationships?: {
                /** @description The folder to put it in. Null is what a top folder has, which lies in no other. */
                parentFolder?: {
                    data?: components["schemas"]["FolderIdentifierInput"] | null;
                };
            };
            /** @constant */
            type?: "folder-segment";
        };
        /** @description What to change in a folder in the REST dialect. */
        FolderUpdateInput: {
            description?: string | null;
            name?: string;
        };
        /** @description A funnel as REST answers give it. */
        Funnel: {
            audienceId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            description?: string;
            id: components["schemas"]["EntityId"];
            name: string;
            /** @description True when the funnel has no data until a workflow runs. */
            needToRunWorkflow?: boolean;
            /** @description How many activations the funnel has. */
            numSyndications?: number;
            /** @description How many profiles the funnel held when last counted. */
            population?: number | null;
            segmentFolderId?: components["schemas"]["EntityId"];
            stages?: {
                audienceId?: string;
                funnelId?: string;
                id?: string;
                name?: string;
                /** @description How many activations the stage has. */
                numSyndications?: number;
                segmentFolderId?: string;
                /** @description The segment that fills the stage. Null or empty while there is none. */
                segmentId?: string | null;
            }[];
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
        };
        /** @description What the copy of a funnel is called and where it goes. */
        FunnelCloneInput: {
            description?: string;
            name: string;
            segmentFolderId: components["schemas"]["Id"];
        };
        /** @description One funnel, with the people it points to. */
        FunnelDocument: {
            data: components["schemas"]["FunnelResource"];
            included: components["schemas"]["Included"];
        };
        /** @description What a REST caller sends to create or replace a funnel. */
        FunnelInput: {
            description?: string;
            name: string;
            segmentFolderId: components["schemas"]["Id"];
            /** @description All stages, in their order. */
            stages: {
                /** @description Names a stage that exists. Leave it out to add a stage. */
                id?: components["schemas"]["Id"];
                name: string;
            }[];
        };
        /** @description A list of funnels, with the people they point to. */
        FunnelListDocument: {
            data: components["schemas"]["FunnelResource"][];
            included: components["schemas"]["Included"];
        };
        /** @description A funnel as JSON:API answers give it. */
        FunnelResource: {
            attributes: {
                audienceId: components["schemas"]["EntityId"];
                countPopulation?: boolean;
                /** Format: date-time */
                createdAt: string;
                description: string | null;
                name: string;
                /** @description How many activations the funnel has. */
                numSyndications: number;
                /** @description How many profiles the funnel held when last counted. */
                population: number | null;
                stages?: components["schemas"]["FunnelStage"][];
                /** Format: date-time */
                updatedAt: string;
            };
            id: components["schemas"]["EntityId"];
            relationships: components["schemas"]["ResourceRelationships"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "funnel";
        };
        /** @description What a JSON:API caller sends to create a funnel. */
        FunnelResourceInput: {
            attributes: {
                description?: string | null;
                name: string;
                stages: components["schemas"]["FunnelStage"][];
            };
            /** @description Not needed, the API assigns it. */
            id?: components["schemas"]["EntityId"] | null;
            relationships: {
                parentFolder: components["schemas"]["FolderRelationshipInput"];
            };
            /** @constant */
            type?: "funnel";
        };
        /** @description What a JSON:API caller sends to change a funnel. */
        FunnelResourceUpdateInput: {
            attributes?: {
                description?: string | null;
                name: string;
                stages?: components["schemas"]["FunnelStage"][];
            };
            /** @description Not needed, the path names the funnel. */
            id?: components["schemas"]["EntityId"] | null;
            relationships?: {
                parentFolder: components["schemas"]["FolderRelationshipInput"];
            };
            /** @constant */
            type?: "funnel";
        };
        /** @description A stage of a funnel, in JSON:API answers and requests. */
        FunnelStage: {
            id?: components["schemas"]["EntityId"];
            name: string;
            /** @description How many activations the stage has. */
            numSyndications?: number;
            /** @description The segment that fills the stage. */
            segmentId?: components["schemas"]["EntityId"];
        };
        /** @description The funnel stage that a segment of kind 2 stands for. */
        FunnelStageReferenceInput: {
            funnel_id?: components["schemas"]["Id"];
            stage_id?: components["schemas"]["Id"];
        };
        /** @description A segment that stands for one stage of a funnel. */
        FunnelStageSegmentResource: {
            attributes: {
                /** @description The parent segment. */
                audienceId: components["schemas"]["EntityId"];
                /** @description Whether the profiles of the segment are counted. */
                countPopulation?: boolean;
                /** Format: date-time */
                createdAt: string;
                description: string | null;
                name: string;
                /** @description The number of activations. */
                numSyndications?: number;
                /** @description How many profiles it held when it was last counted. Null when that is unknown. */
                population: number | null;
                rule: components["schemas"]["Rule"];
                /** Format: date-time */
                updatedAt: string;
            };
            id: components["schemas"]["EntityId"];
            relationships: components["schemas"]["ResourceRelationships"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "segment-funnel-stage";
        };
        /** @description The segment of a funnel stage in short. */
        FunnelStageSegmentSummaryResource: components["schemas"]["SegmentSummaryResourceCore"] & {
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
        FunnelStatistic: {
            /** @description How many profiles the funnel held when last counted. */
            population?: number | null;
            stages?: {
                history?: components["schemas"]["Statistic"];
                /** @description The stage. Comes as a number here, unlike most ids of answers. */
                id?: components["schemas"]["Id"];
            }[];
        };
        /** @description The three scores, highest first, that part the grades; none may exceed the one before it. */
        GradeThresholds: number[];
        /** @description Holds when the time lies no further back than the given distance before now. */
        GreaterEqualLastOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["TimeAgo"];
            /** @constant */
            type: "GreaterEqual";
        };
        /** @description Holds when the value is as large as the one given, or larger. */
        GreaterEqualOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["RuleScalar"];
            /** @constant */
            type: "GreaterEqual";
        };
        /** @description Holds when the time is the point given, or after it. */
        GreaterEqualTimestampOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["PointInTime"];
            /** @constant */
            type: "GreaterEqual";
        };
        /** @description Holds when the value is larger than the one given. */
        GreaterOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["RuleScalar"];
            /** @constant */
            type: "Greater";
        };
        /** @description Holds when the time is after the point given, or after the moment that lies the given distance before now. */
        GreaterTimeOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["RuleTime"];
            /** @constant */
            type: "Greater";
        };
        /** @description The columns to group by before aggregating. */
        GroupingColumns: string[];
        /**
         * @description An id as a caller may send it. Answers carry ids as text; requests take that text or the same number,
         *     so an id that was read can be sent as it is.
         * @example 401
         */
        Id: string | number;
        /** @description The people that the resources of `data` point to. */
        Included: components["schemas"]["UserResource"][];
        /** @description Holds when the value is one of those given. */
        InOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValues: (number | string)[];
            /** @constant */
            type: "In";
        };
        /** @description Holds when there is no value. `rightValue` says nothing here, and rules in the field leave it out. */
        IsNullOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue?: components["schemas"]["RuleScalar"];
            /** @constant */
            type: "IsNull";
        };
        /** @description Splits the profiles by chance. */
        JourneyAbTestStep: {
            customizedSplit: boolean;
            /** @description Limits how many profiles a variant takes; the variants then need `isControlGroup` or `cappingAt`. */
            enabledCapping?: boolean;
            name?: string | null;
            /**
             * @description Both spellings are in use. Write `AbTest`, accept either.
             * @enum {string}
             */
            type: "AbTest" | "ABTest";
            uniqueId?: string;
            variants: components["schemas"]["JourneyAbTestVariant"][];
            /** @description The variant that was declared the winner; null while there is none. */
            readonly winnerVariantId?: string | null;
        };
        /** @description A variant of an A/B test step. */
        JourneyAbTestVariant: {
            /** @description How many profiles the variant takes at most. With capping, all but the control group need it. */
            cappingAt?: number;
            id: string;
            /** @description True for the control group, which a step with capping must have. */
            isControlGroup?: boolean;
            name: string;
            /** @description The id of the step that follows. */
            next?: string | null;
            /** @description The share of the profiles that take this variant. */
            percentage: number;
        };
        /** @description The settings of an activation step as the server gives them. */
        JourneyActivationParams: components["schemas"]["JourneyActivationSettings"] & {
            connectionId: components["schemas"]["EntityId"] | null;
            /** @description The settings of the connector, their keys depend on its kind. */
            connectorConfig: components["schemas"]["JsonObject"] | null;
        };
        /** @description The settings of an activation step as a caller sends them. */
        JourneyActivationParamsInput: components["schemas"]["JourneyActivationSettings"] & {
            connectionId?: components["schemas"]["Id"] | null;
            /** @description The settings of the connector, their keys depend on its kind. */
            connectorConfig?: components["schemas"]["JsonObject"] | null;
        };
        /** @description The activation charts of a journey, by the id of the stage. */
        JourneyActivationSankeyCharts: {
            [key: string]: components["schemas"]["JourneySankeyCharts"];
        };
        /** @description How an activation step of a journey exports its profiles, apart from the connection. */
        JourneyActivationSettings: {
            activationActionsEnabled?: boolean;
            activationTemplateId?: components["schemas"]["EntityId"];
            /** @description Exports every attribute. */
            allColumns?: boolean;
            columns?: components["schemas"]["ActivationColumns"];
            cron?: string;
            description?: string;
            emailRecipients?: components["schemas"]["EmailRecipients"];
            /**
             * Format: date
             * @description The last day; null for no end.
             */
            endOn?: string | null;
            lockEnabled?: boolean;
            name: string;
            nestedWorkflowName?: string;
            nestedWorkflowProjectName?: string;
            notifyOn?: components["schemas"]["NotificationEvents"];
            repeatFrequency?: components["schemas"]["RepeatFrequency"];
            repeatUnit?: components["schemas"]["RepeatUnit"];
            runAt?: string;
            scheduleOption?: string;
            scheduleType?: components["schemas"]["ScheduleType"];
            startAt?: components["schemas"]["StartAt"];
            /**
             * @deprecated
             * @description The older form of `syndicationBehaviors`, for one behavior. Never send both.
             */
            syndicationBehavior?: components["schemas"]["ActivationBehavior"] | null;
            /** @description The behaviors to export along with the profiles. */
            syndicationBehaviors?: (components["schemas"]["ActivationBehavior"] | null)[] | null;
            timezone?: string;
        };
        /** @description Activates the profiles that reach the step. */
        JourneyActivationStep: {
            /** @description The settings of the activation, one of the journey's activation steps. */
            journeyActivationStepId: components["schemas"]["EntityId"];
            name?: string | null;
            /** @description The id of the step that follows. */
            next?: string | null;
            /** @constant */
            type: "Activation";
        };
        /** @description An activation step of a journey. */
        JourneyActivationStepDocument: {
            data: components["schemas"]["JourneyActivationStepResource"];
            included: components["schemas"]["Included"];
        };
        /** @description An activation step to create, or as it shall become. */
        JourneyActivationStepInput: {
            attributes: {
                activationId?: components["schemas"]["EntityId"] | null;
                activationParams: components["schemas"]["JourneyActivationParamsInput"];
            };
            /** @description Leave it out, or send null, on creation. */
            id?: components["schemas"]["EntityId"] | null;
            relationships?: components["schemas"]["JourneyActivationStepRelationships"];
            /** @constant */
            type?: "journeyActivationStep";
        };
        /** @description The activation steps of a journey. */
        JourneyActivationStepListDocument: {
            data: components["schemas"]["JourneyActivationStepResource"][];
            included: components["schemas"]["Included"];
        };
        /** @description Who made an activation step and who changed it last. */
        JourneyActivationStepRelationships: {
            createdBy?: components["schemas"]["UserRelationship"];
            updatedBy?: components["schemas"]["UserRelationship"];
        };
        /** @description The settings of an activation in a journey. Steps of type `Activation` point to it. */
        JourneyActivationStepResource: {
            attributes: {
                /** @description The activation that carries the step out; null while there is none. */
                activationId: components["schemas"]["EntityId"] | null;
                activationParams: components["schemas"]["JourneyActivationParams"];
            };
            id: components["schemas"]["EntityId"];
            relationships: components["schemas"]["JourneyActivationStepRelationships"];
            /** @constant */
            type: "journeyActivationStep";
        };
        /** @description What a caller may set on a journey. Only the name is required. */
        JourneyAttributesInput: {
            allowReentry?: boolean;
            description?: string | null;
            /** @description Who has reached the goal; null for no goal. */
            goal?: components["schemas"]["JourneyCriteria"] | null;
            journeyBundleDescription?: string | null;
            /** @description A bundle that gets this journey as its newest version. A creation without it makes a bundle. */
            journeyBundleId?: components["schemas"]["EntityId"] | null;
            journeyBundleName?: string | null;
            journeyStages?: components["schemas"]["JourneyStages"];
            name: string;
            reentryMode?: components["schemas"]["JourneyReentryMode"];
            state?: components["schemas"]["JourneyState"];
        };
        /** @description All versions of one journey. */
        JourneyBundle: {
            description?: string;
            /** @description People and journeys that the versions point to, told apart by `type`. */
            included?: (components["schemas"]["UserResource"] | components["schemas"]["JourneyResource"])[];
            journeys?: components["schemas"]["JourneyResource"][];
            /** @description The number of the newest version, 0 for an empty bundle. */
            lastVersionNumber?: number;
            /** @description The newest run of the latest journey; null before the first. */
            latestExecution?: components["schemas"]["Execution"] | null;
            /** @description The version that counts as the latest; null if there is none. */
            latestJourneyId?: components["schemas"]["EntityId"] | null;
            name?: string;
            /** @description The newest run of the parent segment; null before the first. */
            parentSegmentLatestExecution?: components["schemas"]["JourneyBundleParentSegmentExecution"] | null;
        };
        /** @description The activation charts of the journeys in a bundle. */
        JourneyBundleActivationSankeyChartsDocument: {
            data: components["schemas"]["JourneyActivationSankeyCharts"][];
            included?: components["schemas"]["Included"];
        };
        /** @description The activation steps of the journeys in a bundle. */
        JourneyBundleActivationStepListDocument: {
            data: components["schemas"]["JourneyActivationStepResource"][];
            /** @description People, and the activations of the steps in REST form. */
            included?: (components["schemas"]["UserResource"] | components["schemas"]["Activation"])[];
        };
        /** @description The conversion charts of the journeys in a bundle. */
        JourneyBundleConversionSankeyChartsDocument: {
            data: components["schemas"]["JourneySankeyCharts"];
            included?: components["schemas"]["Included"];
        };
        /** @description What to change on a journey bundle. */
        JourneyBundleInput: {
            attributes?: {
                description?: string;
                /** @description A launched journey of this bundle. */
                latestJourneyId?: string;
                name?: string;
            };
            id?: components["schemas"]["EntityId"] | null;
            relationships?: {
                parentFolder?: components["schemas"]["FolderRelationshipInput"];
            };
            /** @constant */
            type?: "journeyBundle";
        };
        /** @description A version to add to a journey bundle. */
        JourneyBundleJourneyInput: {
            attributes?: {
                /** @description The name of the new version. */
                name?: string;
            };
            /** @description The journey that the new version starts from. */
            sourceId?: string;
        };
        /** @description A run of the parent segment that a journey bundle belongs to. */
        JourneyBundleParentSegmentExecution: components["schemas"]["Execution"] & {
            /** @description The parent segment. */
            audienceId?: components["schemas"]["EntityId"];
        };
        /** @description The statistics of the journeys in a bundle. */
        JourneyBundleStatisticsDocument: {
            data: components["schemas"]["JourneyStatisticsResource"][];
            included?: components["schemas"]["Included"];
        };
        /** @description A way out of a step that waits for a condition. */
        JourneyConditionWaitPath: {
            id: string;
            /** @description How many of `unit` to wait for the segment. */
            moveAfter?: number;
            name?: string;
            /** @description The id of the step that follows. */
            next?: string | null;
            /** @description The segment that opens this path. Needed unless `timedOutPath` is true. */
            segmentId?: components["schemas"]["EntityId"] | null;
            /** @description True for the path taken after `moveAfter` has passed. */
            timedOutPath?: boolean;
            /** @enum {string} */
            unit?: "day" | "week";
        };
        /** @description Waits until a profile is in a segment, or until time is up. */
        JourneyConditionWaitStep: {
            /** @description One path for the profiles of a segment, and at most one more for those that waited too long. */
            conditions: components["schemas"]["JourneyConditionWaitPath"][];
            description?: string | null;
            name?: string | null;
            /** @constant */
            type: "WaitStep";
            /** @constant */
            waitStepType: "Condition";
        };
        /** @description A named condition that a segment decides, the profiles of the segment meet it. */
        JourneyCriteria: {
            description?: string | null;
            name: string;
            segmentId: components["schemas"]["EntityId"];
            target?: components["schemas"]["JourneyJumpTarget"];
        };
        /** @description Waits until a day. */
        JourneyDateWaitStep: {
            name?: string | null;
            /** @description The id of the step that follows. */
            next?: string | null;
            timezone: string;
            /** @constant */
            type: "WaitStep";
            /** @constant */
            waitStepType: "Date";
            /** Format: date */
            waitUntilDate: string;
        };
        /** @description Waits until one of some days of the week. */
        JourneyDaysOfTheWeekWaitStep: {
            name?: string | null;
            /** @description The id of the step that follows. */
            next?: string | null;
            timezone: string;
            /** @constant */
            type: "WaitStep";
            /** @constant */
            waitStepType: "DaysOfTheWeek";
            /** @description The days by number, Monday is 1 and Sunday is 7. */
            waitUntilDaysOfTheWeek: number[];
        };
        /** @description A way out of a decision point, for the profiles of one segment. */
        JourneyDecisionPointBranch: {
            description?: string | null;
            /** @description True on the path for the profiles that no other branch takes. */
            excludedPath?: boolean;
            id?: string;
            /** @description Null on the path for everybody else. */
            name?: string | null;
            /** @description The id of the step that follows. */
            next?: string | null;
            segmentId: components["schemas"]["EntityId"];
        };
        /** @description Splits the profiles by segments. */
        JourneyDecisionPointStep: {
            branches: components["schemas"]["JourneyDecisionPointBranch"][];
            name?: string | null;
            /** @constant */
            type: "DecisionPoint";
        };
        /** @description What describes a draft journey, without its steps. */
        JourneyDetailInput: {
            attributes: {
                description?: string | null;
                /** @description A new name for the bundle; leave it out to keep the name. */
                journeyBundleName?: string | null;
                journeyStages?: {
                    name?: string;
                }[];
                name?: string;
            };
            relationships: {
                createdBy?: components["schemas"]["UserRelationship"];
                parentFolder?: components["schemas"]["FolderRelationshipInput"];
                updatedBy?: components["schemas"]["UserRelationship"];
            };
        };
        /** @description A journey with what it points to. */
        JourneyDocument: {
            data: components["schemas"]["JourneyResource"];
            /**
             * @description What the journey points to, told apart by `type`. People are `user`, jumps between journeys `journey` or
             *     `journeyStage`, activation steps `journeyActivationStep`; the rest are activations.
             */
            included?: (components["schemas"]["UserResource"] | components["schemas"]["JourneyJumpResource"] | components["schemas"]["ActivationResource"] | components["schemas"]["JourneyActivationStepResource"])[];
        };
        /** @description Which journey to copy, under which name and into which folder. */
        JourneyDuplicateInput: {
            attributes: {
                /** @description The name of the copy. */
                name: string;
            };
            /** @description The journey to copy. */
            id: components["schemas"]["EntityId"];
            relationships: {
                parentFolder?: components["schemas"]["FolderRelationshipInput"];
            };
            /** @constant */
            type: "journey";
        };
        /** @description Waits a number of days or weeks. */
        JourneyDurationWaitStep: {
            name?: string | null;
            /** @description The id of the step that follows. */
            next?: string | null;
            timezone?: string | null;
            /** @constant */
            type: "WaitStep";
            /** @description How many of `waitStepUnit` to wait. */
            waitStep: number;
            /** @constant */
            waitStepType: "Duration";
            /** @enum {string} */
            waitStepUnit: "day" | "week";
            /**
             * Format: date
             * @description Unused by this kind of wait; the server sends it as null.
             */
            waitUntilDate?: string | null;
            /** @description Unused by this kind of wait; the server sends it as null. */
            waitUntilDaysOfTheWeek?: number[] | null;
        };
        /** @description Ends the path. */
        JourneyEndStep: {
            name?: string | null;
            /** @constant */
            type: "End";
        };
        /** @description The run that has just been started. */
        JourneyExecutionDocument: {
            data: components["schemas"]["JourneyExecutionResource"];
        };
        /** @description A run of a journey that a caller started. */
        JourneyExecutionResource: {
            attributes: components["schemas"]["ExecutionCore"] & {
                journeyId?: components["schemas"]["EntityId"];
            };
            /** @description The workflow attempt. */
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "execution-journey";
        };
        /** @description A jump from one journey to another, as journeys list it under `included`. */
        JourneyJumpResource: {
            attributes?: {
                deletedBy?: string | null;
                folderName?: string;
                jumpName?: string | null;
                jumpType?: string;
                name: string;
                sourceJourneyId?: components["schemas"]["EntityId"];
                targetJourneyId?: components["schemas"]["EntityId"];
                targetStageId?: components["schemas"]["EntityId"];
                targetStageName?: string;
            };
            /** @description What `jumpReferenceId` of a jump target holds. */
            id: string;
            /** @enum {string} */
            type: "journey" | "journeyStage";
        };
        /** @description Sends the profiles to a stage of a journey. */
        JourneyJumpStep: {
            name?: string | null;
            target: components["schemas"]["JourneyJumpTarget"];
            /** @constant */
            type: "Jump";
        };
        /** @description The stage of a journey that profiles jump to. */
        JourneyJumpTarget: {
            /** @description The id of the bundle that the journey belongs to. */
            readonly journeyBundleId?: string | null;
            /** @description The journey to continue in; it must exist. */
            journeyId: components["schemas"]["EntityId"];
            /** @description A stage of that journey. */
            journeyStageId: components["schemas"]["EntityId"];
            /** @description The `id` of the jump under `included`. */
            readonly jumpReferenceId?: string | null;
            /** @description The position of the stage in its journey. */
            readonly stageOrderIndex?: number | null;
        };
        /** @description Journeys with what they point to. */
        JourneyListDocument: {
            data: components["schemas"]["JourneyResource"][];
            /** @description What the journeys point to, told apart by `type`. */
            included?: (components["schemas"]["JourneyJumpResource"] | components["schemas"]["UserResource"] | components["schemas"]["JourneyActivationStepResource"])[];
        };
        /** @description Brings branches together. */
        JourneyMergeStep: {
            name?: string | null;
            /** @description The id of the step that follows. */
            next?: string | null;
            /** @constant */
            type: "Merge";
        };
        /** @description Why a bundle cannot take another version. */
        JourneyNotAppendable: {
            errors?: components["schemas"]["ValidationError"][];
        };
        /** @description A table of profiles. */
        JourneyProfiles: {
            /** @description The columns. */
            names: string[];
            /** @description One array for each profile, its values in the order of `names`. */
            rows: ((string | null) | number)[][];
        };
        /** @description The profiles of a journey. */
        JourneyProfilesDocument: {
            data: components["schemas"]["JourneyProfiles"];
            included: components["schemas"]["Included"];
        };
        /**
         * @description Whether a profile that has left the journey may enter it once more, `reentry_unless_goal_achieved` meaning only
         *     if it has not reached the goal.
         * @enum {string}
         */
        JourneyReentryMode: "no_reentry" | "reentry_unless_goal_achieved" | "reentry_always";
        /** @description One version of a journey. */
        JourneyResource: {
            attributes: {
                /** @description Whether a profile may enter again; `reentryMode` says it in more detail. */
                allowReentry: boolean;
                /** @description The parent segment. */
                audienceId: components["schemas"]["EntityId"];
                /** Format: date-time */
                createdAt: string;
                description: string | null;
                /** @description Who has reached the goal of the journey; null or absent if it has none. */
                goal?: components["schemas"]["JourneyCriteria"] | null;
                journeyBundleDescription?: string | null;
                /** @description The bundle that holds all versions of this journey. */
                journeyBundleId?: components["schemas"]["EntityId"] | null;
                journeyBundleName?: string | null;
                journeyStages: components["schemas"]["JourneyStages"];
                /** @description The newest run of the journey's workflow; null before the first. */
                latestExecution?: components["schemas"]["Execution"] | null;
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
                /** @description The place of this version in its bundle, from 1. */
                versionNumber?: number;
            };
            id: components["schemas"]["EntityId"];
            relationships?: components["schemas"]["ResourceRelationships"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "journey";
        };
        /** @description A journey to create. */
        JourneyResourceInput: {
            attributes: components["schemas"]["JourneyAttributesInput"];
            relationships: {
                parentFolder: components["schemas"]["FolderRelationshipInput"];
            };
            /** @constant */
            type?: "journey";
        };
        /** @description The data of one Sankey chart. */
        JourneySankeyChart: {
            attributes?: {
                chart?: {
                    /** @constant */
                    chartType?: "sankey";
                    /** @description The nodes. */
                    data?: components["schemas"]["JourneySankeyChartNode"][];
                    metaData?: {
                        links?: components["schemas"]["JourneySankeyChartLink"][];
                    };
                    title?: string;
                };
                /** @description The stage that the chart is about, if it is about one. */
                journeyStageId?: components["schemas"]["EntityId"] | null;
                /** Format: date-time */
                updatedAt?: string;
            };
        };
        /** @description A flow of profiles between two nodes of a Sankey chart. */
        JourneySankeyChartLink: {
            conversionRate?: number;
            source: string;
            target: string;
            value: number;
        };
        /** @description The charts of a journey. */
        JourneySankeyChartListDocument: {
            data: components["schemas"]["JourneySankeyCharts"];
        };
        /** @description A node of a Sankey chart. */
        JourneySankeyChartNode: {
            label: string;
            value: {
                id?: string;
                /** @enum {string} */
                type?: "stage" | "goal" | "exit" | "jump" | "activation" | "milestone";
            };
        };
        /** @description The charts of a journey or of a stage. */
        JourneySankeyCharts: components["schemas"]["JourneySankeyChart"][];
        /** @description A segment that belongs to a journey. Otherwise it is like a batch segment. */
        JourneySegmentResource: {
            attributes: {
                /** @description The parent segment. */
                audienceId: components["schemas"]["EntityId"];
                /** @description Whether the profiles of the segment are counted. */
                countPopulation?: boolean;
                /** Format: date-time */
                createdAt: string;
                description: string | null;
                /** @description True when the stored rule has no conditions. */
                isEmptyRule?: boolean;
                name: string;
                /** @description The number of activations. */
                numSyndications?: number;
                /** @description How many profiles it held when it was last counted. Null when that is unknown. */
                population: number | null;
                rule: components["schemas"]["Rule"];
                /** @description The dashboard about the segment. Null when there is none. */
                segmentInsightDashboardId?: number | null;
                /** Format: date-time */
                updatedAt: string;
            };
            id: components["schemas"]["EntityId"];
            relationships: components["schemas"]["ResourceRelationships"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "segment-journey";
        };
        /** @description The segment rules of journeys. */
        JourneySegmentRuleListDocument: {
            data: components["schemas"]["JourneySegmentRuleResource"][];
        };
        /** @description A segment rule of a journey, with the stage, the journey and the bundle it belongs to. */
        JourneySegmentRuleResource: {
            attributes: {
                journeyBundleId?: components["schemas"]["EntityId"];
                journeyBundleName: string;
                journeyId: components["schemas"]["EntityId"];
                journeyIsLatestVersion?: boolean;
                journeyPaused?: boolean;
                journeyStageId: components["schemas"]["EntityId"];
                /** @enum {string} */
                journeyState?: "draft" | "launched";
                journeyVersionNumber?: number;
                location: string;
                name: string;
            };
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "journeySegmentRule";
        };
        /** @description A stage of a journey, with the tree of steps that profiles go through. */
        JourneyStage: {
            description?: string | null;
            /** @description Who enters the stage. */
            entryCriteria?: components["schemas"]["JourneyCriteria"] | null;
            /** @description Who leaves the journey from this stage, and where they jump, if anywhere. */
            exitCriterias?: (components["schemas"]["JourneyCriteria"] | null)[];
            /** @description Given by the server. Send it to keep a stage, leave it out for a new one. */
            id?: components["schemas"]["EntityId"];
            /** @description Who has reached the milestone of the stage. */
            milestone?: components["schemas"]["JourneyCriteria"] | null;
            name: string;
            /** @description The id of the first step. */
            rootStep?: string | null;
            /** @description The steps by their id, a UUID that the writer chooses. `rootStep` and each `next` hold such ids. */
            steps?: {
                [key: string]: components["schemas"]["JourneyStep"];
            } | null;
        };
        /** @description The stages of a journey, in order. */
        JourneyStages: components["schemas"]["JourneyStage"][];
        /** @description The numbers of one stage. */
        JourneyStageStatistics: {
            completeMilestoneRate: number;
            /** @description The profiles that entered the stage. */
            enteredSize: number;
            exitOrJumpRate: number;
            /** @description The profiles that left by an exit or a jump. */
            exitOrJumpSize: number;
            history: components["schemas"]["JourneyStageStatisticsHistory"][];
            /** @description The stage. */
            id: components["schemas"]["EntityId"];
            /** @description The profiles that reached the milestone. */
            milestoneSize: number;
            /** @description The profiles in the stage now. */
            size: number;
            /** @description The profiles that moved into each step at the time of these numbers, by step id. */
            stepInfluxes: {
                [key: string]: number;
            };
            /** @description The profiles that stand in each step where profiles can stay, by step id. */
            stepSizes: {
                [key: string]: number;
            };
        };
        /** @description The numbers of a stage at one time. An influx counts profiles that moved, not those that stay. */
        JourneyStageStatisticsHistory: {
            entryInflux: number;
            exitInflux: number;
            exitSizes: number[] | null;
            journeyStageId: components["schemas"]["EntityId"];
            jumpInflux: number;
            milestoneInflux: number;
            size: number;
            /** Format: date-time */
            updatedAt: string;
        };
        /**
         * @description A journey is a draft, a simulation, or launched, which is live.
         * @enum {string}
         */
        JourneyState: "draft" | "simulation" | "launched";
        /** @description The statistics of a journey. */
        JourneyStatisticsDocument: {
            data: components["schemas"]["JourneyStatisticsResource"];
            included: components["schemas"]["Included"];
        };
        /** @description The numbers of a journey at one time. An influx counts profiles that moved, not those that stay. */
        JourneyStatisticsHistory: {
            entryInflux: number;
            exitInflux: number;
            goalInflux: number;
            jumpInflux: number;
            size: number;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description The numbers of one journey. Sizes count profiles, rates are percentages. */
        JourneyStatisticsResource: {
            attributes: {
                completionRate: number;
                /** @description The profiles that entered. */
                enteredSize: number;
                exitOrJumpRate: number;
                /** @description The profiles that left by an exit or a jump. */
                exitOrJumpSize: number;
                /** @description The profiles that reached the goal. */
                goalSize: number;
                history: components["schemas"]["JourneyStatisticsHistory"][];
                journeyStageStatistics: components["schemas"]["JourneyStageStatistics"][];
                /** @description When the parts of a simulation began and ended; null if there was none. */
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
                /** @description The profiles in the journey now. */
                size: number;
            };
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "journeyStatistic";
        };
        /** @description A step of a stage. `type` tells the kind, and `waitStepType` the kind of a wait. */
        JourneyStep: components["schemas"]["JourneyDurationWaitStep"] | components["schemas"]["JourneyDateWaitStep"] | components["schemas"]["JourneyDaysOfTheWeekWaitStep"] | components["schemas"]["JourneyConditionWaitStep"] | components["schemas"]["JourneyActivationStep"] | components["schemas"]["JourneyDecisionPointStep"] | components["schemas"]["JourneyMergeStep"] | components["schemas"]["JourneyJumpStep"] | components["schemas"]["JourneyEndStep"] | components["schemas"]["JourneyAbTestStep"];
        /** @description A journey as it shall become. */
        JourneyUpdateInput: {
            attributes?: components["schemas"]["JourneyAttributesInput"];
            /** @constant */
            type?: "journey";
        };
        /** @description An object whose keys depend on the context, such as the settings of one kind of connector. */
        JsonObject: {
            [key: string]: unknown;
        };
        /** @description Holds when the value is as large as the one given, or smaller. */
        LessEqualOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["RuleScalar"];
            /** @constant */
            type: "LessEqual";
        };
        /** @description Like `Less` on time, and also holds at the very moment. */
        LessEqualTimeOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["RuleTime"];
            /** @constant */
            type: "LessEqual";
        };
        /** @description Holds when the value is smaller than the one given. */
        LessOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["RuleScalar"];
            /** @constant */
            type: "Less";
        };
        /** @description Holds when the time is before the point given, or before the moment that lies the given distance before now. */
        LessTimeOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: components["schemas"]["RuleTime"];
            /** @constant */
            type: "Less";
        };
        /** @description A length of time as the sum of its parts. */
        LocalDuration: {
            day?: number;
            hour?: number;
            minute?: number;
            month?: number;
            quarter?: number;
            second?: number;
            week?: number;
            year?: number;
        };
        /** @description A solution that estimates what a profile will be worth over time (customer lifetime value). */
        MlSolutionCltvAttributes: {
            /** @description The behavior that it reads. */
            behaviorName: string;
            discountRate?: number | null;
            /**
             * @description How far ahead the segments look, one of `1m`, `3m`, `6m`, `12m`, `24m`.
             * @example 12m
             */
            segmentTimeHorizon?: string | null;
            /** @constant */
            solutionType: "cltv";
            /** @description The column with the time of an event; taken from `time` when left out. */
            timestampColumn?: string;
        };
        /** @description What all machine learning solutions have. */
        MlSolutionCoreAttributes: {
            /** @description The parent segment. */
            audienceId: components["schemas"]["EntityId"];
            description: string | null;
            name: string;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description The column to predict. */
            targetColumn: string;
        };
        /** @description A ready-made machine learning model over a parent segment. */
        MlSolutionResource: {
            attributes: components["schemas"]["MlSolutionCoreAttributes"] & (components["schemas"]["MlSolutionRfmAttributes"] | components["schemas"]["MlSolutionCltvAttributes"]) & {
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
            id: components["schemas"]["EntityId"];
            relationships: {
                createdBy?: components["schemas"]["UserRelationship"];
                /** @description The folder for what it produces. */
                outputFolder?: components["schemas"]["FolderRelationship"];
                parentFolder?: components["schemas"]["FolderRelationship"];
                updatedBy?: components["schemas"]["UserRelationship"];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mlSolution";
        };
        /** @description A solution that groups profiles by recency, frequency and monetary value. */
        MlSolutionRfmAttributes: {
            /** @description The behavior that it reads. */
            behaviorName: string;
            maxClusters?: number | null;
            minClusters?: number | null;
            numClusters?: number | null;
            /** @constant */
            solutionType: "rfm";
            /** @description The column with the time of an event; taken from `time` when left out. */
            timestampColumn?: string;
        };
        /**
         * @description How many percent of the test profiles the model put in the right class when it was first trained.
         *     Null before that.
         */
        ModelAccuracy: number | null;
        /** @description The area under the ROC curve of the model, 1 is best and 0.5 is chance. Null before training. */
        ModelAreaUnderRocCurve: number | null;
        /** @description The columns a model uses, each an array of texts. */
        ModelColumns: string[][];
        /** @description The columns a model uses as JSON:API gives them. */
        ModelColumnsDocument: {
            data: {
                attributes?: {
                    columns?: components["schemas"]["ModelColumns"];
                };
                id?: components["schemas"]["EntityId"];
                /** @constant */
                type?: "predictive-segment-model";
            };
        };
        /**
         * @description The features of a model. Each is an array of the feature, a column or `column#category`, and its weight.
         *     The farther a weight is from zero, the more the feature counts; the sign tells in which direction.
         */
        ModelFeatures: (string | number)[][];
        /** @description The features of a model as JSON:API gives them. */
        ModelFeaturesDocument: {
            data: {
                attributes?: {
                    features?: components["schemas"]["ModelFeatures"];
                };
                id?: components["schemas"]["EntityId"];
                /** @constant */
                type?: "predictive-segment-model";
            };
        };
        /** @description How many profiles have which score. Each item holds the score, as text, and the number of profiles. */
        ModelScoreHistogram: (string | number)[][];
        /** @description The spread of the scores of a model as JSON:API gives it. */
        ModelScoresDocument: {
            data: {
                attributes?: {
                    negatives?: components["schemas"]["ModelScoreHistogram"];
                    positives?: components["schemas"]["ModelScoreHistogram"];
                };
                id?: components["schemas"]["EntityId"];
                /** @constant */
                type?: "predictive-segment-model-score";
            };
        };
        /** @description The ends of a run that send mail. */
        NotificationEvents: ("onSuccess" | "onFailure")[];
        /** @description Points to a folder, or to none for the root folder of a parent segment. */
        NullableFolderRelationship: {
            data?: components["schemas"]["FolderIdentifier"] | null;
        };
        /** @description Takes the rows that pass at least one of its conditions. */
        OrFilter: {
            conditions: components["schemas"]["FilterCondition"][];
            /** @constant */
            type: "Or";
        };
        /** @description A parent segment with its whole configuration (the API says audience or master segment). */
        ParentSegment: components["schemas"]["ParentSegmentSettings"] & {
            id: components["schemas"]["EntityId"];
            /**
             * Format: date-time
             * @description When the tables were last built; null before the first run.
             */
            matrixUpdatedAt?: string | null;
        };
        /** @description A column of a joined table that becomes a property of each profile. */
        ParentSegmentAttribute: {
            /** @description The parent segment; not needed in a body. */
            audienceId?: components["schemas"]["Id"] | null;
            /** @description The column of the master table that `parentKey` is joined to. */
            foreignKey?: string;
            /** @description The heading that the console shows it under. */
            groupingName?: string | null;
            /** @description Null or left out for a new one. Changes when the attribute is renamed. */
            id?: components["schemas"]["EntityId"] | null;
            /** @description The column of the built profile table. Rules use this name. */
            matrixColumnName?: string;
            /** @description The name that people see. */
            name: string;
            /** @description The column of the source table to take. */
            parentColumn: string;
            /** @description The database of the source table. */
            parentDatabaseName: string;
            /** @description The column of the source table to join by. */
            parentKey?: string;
            /** @description The source table. */
            parentTableName: string;
            type?: components["schemas"]["ColumnType"];
        };
        /** @description An attribute as built, with who may see it. Enriched ones have no id and no keys to join by. */
        ParentSegmentAttributeWithVisibility: {
            /** @description The parent segment. */
            audienceId: string;
            /** @description The column of the master table to join by; null for an enriched attribute. */
            foreignKey: string | null;
            /** @description The heading that the console shows it under. */
            groupingName?: string | null;
            /** @description Null for an enriched attribute. */
            id?: string | null;
            matrixColumnDescription?: string | null;
            /** @description The column of the built profile table. Rules use this name. */
            matrixColumnName?: string;
            /** @description The name that people see. */
            name: string;
            /** @description The column of the source table. */
            parentColumn: string;
            /** @description The database of the source table. */
            parentDatabaseName: string;
            /** @description The column of the source table to join by; null for an enriched attribute. */
            parentKey: string | null;
            /** @description The source table. */
            parentTableName: string;
            type: components["schemas"]["ColumnType"];
            /** @description Whether segment insights use it. */
            usedBySegmentInsight?: boolean;
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description A joined table of events, many rows per profile. */
        ParentSegmentBehavior: {
            /** @description Whether conditions on it have a time filter by default. */
            defaultTimeFilterEnabled?: boolean;
            /** @description The column of the master table that `parentKey` is joined to. */
            foreignKey?: string;
            /** @description Null or left out for a new one. Changes when the behavior is renamed. */
            id?: components["schemas"]["EntityId"] | null;
            isRealtime?: boolean;
            /** @description The built behavior table, such as `behavior_pageviews`. Rules use this name. */
            matrixTableName?: string;
            /** @description The name that people see. */
            name: string;
            /** @description The database of the source table. */
            parentDatabaseName: string;
            /** @description The column of the source table to join by. */
            parentKey?: string;
            /** @description The source table. */
            parentTableName: string;
            /** @description The detail that the kind of schedule asks for. */
            scheduleOption?: string | null;
            scheduleType?: components["schemas"]["ScheduleType"];
            /** @description The columns to take. */
            schema: components["schemas"]["BehaviorSchema"][];
        };
        /** @description A behavior as built, with who may see its columns. */
        ParentSegmentBehaviorWithVisibility: {
            /** @description Whether conditions on it have a time filter by default. */
            defaultTimeFilterEnabled?: boolean;
            /** @description The column of the master table that `parentKey` is joined to. */
            foreignKey: string;
            id: string;
            /** @description The name that people see. */
            name: string;
            /** @description The database of the source table. */
            parentDatabaseName: string;
            /** @description The column of the source table to join by. */
            parentKey: string;
            /** @description The source table. */
            parentTableName: string;
            /** @description The detail that the kind of schedule asks for. */
            scheduleOption?: string | null;
            scheduleType?: components["schemas"]["ScheduleType"];
            /** @description The columns. */
            schema: components["schemas"]["BehaviorSchemaWithVisibility"][];
        };
        /** @description The answer with one parent segment. */
        ParentSegmentDocument: {
            data: components["schemas"]["ParentSegmentResource"];
        };
        /** @description One run of the workflow that builds a parent segment. */
        ParentSegmentExecution: components["schemas"]["Execution"] & {
            audienceId?: components["schemas"]["EntityId"];
        };
        /** @description Keeps the source rows whose column has one of the given values. */
        ParentSegmentFilter: {
            /**
             * @description The column to look at.
             * @example Country
             */
            columnName: string;
            /** @description The values that pass. */
            rightValues: string[];
        };
        /**
         * @description A parent segment to create or change. An answer can be edited and sent back whole:
         *     leave what the server sets, such as people, times and population, as it is.
         */
        ParentSegmentInput: components["schemas"]["ParentSegmentSettings"] & {
            /** @description Null or left out for a new one. */
            id?: components["schemas"]["EntityId"] | null;
            /** @description Any text, also none; the server sets it. */
            matrixUpdatedAt?: string | null;
        };
        /** @description The answer with many parent segments. */
        ParentSegmentListDocument: {
            data: components["schemas"]["ParentSegmentResource"][];
        };
        /** @description The table with one row per profile, to which all others are joined. */
        ParentSegmentMaster: {
            /** @description The database of the master table. */
            parentDatabaseName: string;
            /** @description The name of the master table. */
            parentTableName: string;
        };
        /** @description A column of the master table itself, which may lack most keys of other attributes. */
        ParentSegmentMasterAttribute: {
            /** @description The column that `parentKey` is joined to. */
            foreignKey?: string;
            /** @description The name that people see. */
            name: string;
            /** @description The column of the table. */
            parentColumn: string;
            /** @description The database of the table. */
            parentDatabaseName?: string;
            /** @description The column of the table to join by. */
            parentKey?: string;
            /** @description The table. */
            parentTableName?: string;
            type: components["schemas"]["ColumnType"];
        };
        /** @description The content of a realtime attribute as rules see it, one of five kinds told apart by `type`. */
        ParentSegmentRealtimeAttribute: components["schemas"]["ParentSegmentRealtimeSingleAttribute"] | components["schemas"]["ParentSegmentRealtimeListAttribute"] | components["schemas"]["ParentSegmentRealtimeCounterAttribute"] | components["schemas"]["ParentSegmentRealtimeImportedAttribute"] | components["schemas"]["ParentSegmentRealtimeLookupCatalogAttribute"];
        /** @description One page of a parent segment's realtime attributes as resources. */
        ParentSegmentRealtimeAttributeListDocument: {
            data: components["schemas"]["ParentSegmentRealtimeAttributeResource"][];
            pagination: components["schemas"]["CursorPagination"];
        };
        /** @description A realtime attribute of a parent segment as a resource. */
        ParentSegmentRealtimeAttributeResource: {
            attributes: components["schemas"]["ParentSegmentRealtimeAttribute"];
            id: string;
            /** @constant */
            type: "realtime-attribute";
        };
        /** @description A counter attribute as rules see it. */
        ParentSegmentRealtimeCounterAttribute: {
            backfill: components["schemas"]["RealtimeBackfill"] | null;
            /** @enum {string} */
            counterType: "sliding" | "total";
            description?: string | null;
            duration: components["schemas"]["RealtimeDuration"];
            filterRule: components["schemas"]["RealtimeFilter"];
            identifier: string;
            increment: components["schemas"]["RealtimeCounterIncrement"];
            name: string;
            /** @description How a rule refers to the attribute. */
            notation: string;
            realtimeKeyEventId: string;
            subDurations: (components["schemas"]["RealtimeCounterSubDuration"] & {
                /** @description How a rule refers to the counter over this span. */
                notation: string;
            })[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "counter";
        };
        /** @description An imported batch attribute as rules see it. */
        ParentSegmentRealtimeImportedAttribute: {
            column: string;
            /** Format: date-time */
            createdAt?: string;
            /** @description Null once the parent segment no longer has the attribute behind it. */
            dataType: components["schemas"]["ColumnType"] | (string | null);
            description?: string | null;
            identifier?: string | null;
            name?: string | null;
            /** @description How a rule refers to the attribute. */
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
        /** @description A list attribute as rules see it. */
        ParentSegmentRealtimeListAttribute: {
            actions: components["schemas"]["RealtimeListActions"];
            aggregations: (components["schemas"]["RealtimeListAggregation"] & {
                /** @description How a rule refers to the aggregation. */
                notation: string;
            })[];
            description?: string | null;
            duration: components["schemas"]["RealtimeDuration"];
            fields: components["schemas"]["RealtimeListFields"];
            filterRule: components["schemas"]["RealtimeFilter"];
            idColumn: string;
            identifier: string;
            maxItems: number;
            name: string;
            /** @description How a rule refers to the attribute. */
            notation?: string;
            realtimeKeyEventId: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "list";
        };
        /** @description A catalog lookup attribute as rules see it. */
        ParentSegmentRealtimeLookupCatalogAttribute: {
            description?: string | null;
            identifier: string;
            lookupCatalogColumns: components["schemas"]["RealtimeLookupCatalogColumn"][];
            lookupCatalogTableName: string;
            lookupKeys: components["schemas"]["RealtimeLookupKey"][];
            name: string;
            /** @description How a rule refers to the attribute. */
            notation: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "lookupCatalog";
        };
        /** @description A single-value attribute as rules see it. */
        ParentSegmentRealtimeSingleAttribute: {
            backfill?: components["schemas"]["RealtimeBackfill"] | null;
            /** @enum {string} */
            dataType: "number" | "string";
            description?: string | null;
            duration?: components["schemas"]["RealtimeDuration"];
            filterRule: components["schemas"]["RealtimeFilter"];
            identifier: string;
            name: string;
            /** @description How a rule refers to the attribute. */
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
        /** @description A parent segment as JSON:API resource, without its configuration. */
        ParentSegmentResource: {
            attributes: {
                /**
                 * @description Whether activations may export rows of behaviors.
                 * @default false
                 */
                allowActivationBehavior?: boolean;
                /** Format: date-time */
                createdAt: string;
                /** @description The groups of profiles; null when there are none. */
                customerGroup?: {
                    name: string;
                    /** @description How many groups there are. */
                    population: number;
                } | null;
                description: string;
                /**
                 * Format: date-time
                 * @description When the tables were last built; null before the first run.
                 */
                matrixUpdatedAt: string | null;
                /**
                 * @description The most behavior rows of one profile that an activation exports.
                 * @default 7
                 */
                maxActivationBehaviorRow?: number;
                name: string;
                /** @description How many profiles the last run found. */
                population: number | null;
                scheduleType: components["schemas"]["ScheduleType"];
                /** @default UTC */
                timezone?: string;
                /** Format: date-time */
                updatedAt: string;
                /** @description An id from version 4 of Audience Studio, unlike other ids a number. */
                v4Id: number;
            };
            id: components["schemas"]["EntityId"];
            relationships: {
                parentFolder?: components["schemas"]["FolderRelationship"];
                /** @description The root folder of the parent segment. */
                parentSegmentFolder?: components["schemas"]["FolderRelationship"];
            };
            /** @constant */
            type: "parentSegment";
        };
        /** @description What the answer and the body of a parent segment have in common. */
        ParentSegmentSettings: {
            /** @description Whether activations may export rows of behaviors. */
            allowActivationBehavior?: boolean | null;
            attributes?: components["schemas"]["ParentSegmentAttribute"][];
            /** @description Narrow the rows of the sources that become profiles; two at most. */
            audienceFilters?: components["schemas"]["ParentSegmentFilter"][];
            behaviors?: components["schemas"]["ParentSegmentBehavior"][];
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            customerGroup?: components["schemas"]["CustomerGroup"];
            description?: string;
            /** @description Whether facts derived from IP addresses enrich the profiles. */
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
            /** @description Whether language model features are on. */
            llmEnabled?: boolean | null;
            /**
             * @description As `llmEnabled`, with the two states in between.
             * @enum {string}
             */
            llmState?: "enabling" | "enabled" | "disabling" | "disabled";
            master?: components["schemas"]["ParentSegmentMaster"];
            /**
             * @description The most behavior rows of one profile that an activation exports.
             *     Must be null if `allowActivationBehavior` is false.
             */
            maxActivationBehaviorRow?: number | null;
            name: string;
            /** @description How many profiles the last run found. */
            population?: number | null;
            /** @description The Presto resource pool of the workflow. */
            prestoPoolName?: string | null;
            /**
             * @description The detail that the kind of schedule asks for, such as a time of day.
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
            updatedBy?: components["schemas"]["User"];
            /** @description Makes the workflow prefer Hive to Presto; false unless set. */
            workflowHiveOnly?: boolean;
        };
        /** @description The basic facts of a parent segment. */
        ParentSegmentSummary: {
            description?: string;
            id: string;
            /** @description When the tables were last built; null before the first run. */
            matrixUpdatedAt?: string | null;
            name: string;
            /** @description How many profiles the last run found. */
            population?: number | null;
            scheduleType?: components["schemas"]["ScheduleType"];
            /** @description When the configuration last changed. */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
        };
        /** @description A refusal in one sentence. */
        PlainError: {
            error: string;
        };
        /** @description A fixed point in time. */
        PointInTime: {
            timestamp: string;
        };
        /** @description The profiles that a predictive segment scores within a range of grades. */
        PredictiveScoreReference: {
            /** @description The id of the predictive segment. */
            id: string;
            /** @description Whether profiles that already did what is predicted count as well. */
            includeConvertedCustomers: boolean;
            maxGrade: number;
            minGrade: number;
            /** @constant */
            type: "PredictiveScoreReference";
        };
        /**
         * @description A predictive segment (predictive scoring model) as REST answers give it. Its score tells how much a profile
         *     looks like the positive samples.
         */
        PredictiveSegment: {
            accuracy?: components["schemas"]["ModelAccuracy"];
            areaUnderRocCurve?: components["schemas"]["ModelAreaUnderRocCurve"];
            audienceId?: components["schemas"]["EntityId"];
            /** @description The segment whose profiles the model learns from; null for all profiles. */
            baseSegmentId?: components["schemas"]["EntityId"] | null;
            /** @description Feature columns with several categories each. */
            categoricalArrayAsColumnNames?: string[];
            /** @description Feature columns with one category each. */
            categoricalAsColumnNames?: string[];
            /** Format: date-time */
            createdAt?: string;
            description?: string | null;
            gradeThresholds?: components["schemas"]["GradeThresholds"];
            id: components["schemas"]["EntityId"];
            name: string;
            /** @description Feature columns with numbers. */
            quantitativeAsColumnNames?: string[];
            /** @description The segment whose profiles get a score; null for all profiles. */
            scoredSegmentId?: components["schemas"]["EntityId"] | null;
            /** @description The segment with the positive samples. */
            segmentId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description The attributes of a predictive segment in JSON:API answers. */
        PredictiveSegmentAttributes: {
            accuracy?: components["schemas"]["ModelAccuracy"];
            areaUnderRocCurve?: components["schemas"]["ModelAreaUnderRocCurve"];
            audienceId?: components["schemas"]["EntityId"];
            /** @description The segment whose profiles the model learns from; null for all profiles. */
            baseSegmentId?: components["schemas"]["EntityId"] | null;
            /** @description Feature columns with several categories each. */
            categoricalArrayAsColumnNames?: string[];
            /** @description Feature columns with one category each. */
            categoricalAsColumnNames?: string[];
            /** Format: date-time */
            createdAt?: string;
            description?: string | null;
            gradeThresholds?: components["schemas"]["GradeThresholds"];
            /**
             * Format: date-time
             * @description When the model was trained last.
             */
            modelUpdatedAt?: string;
            name?: string;
            /** @description Feature columns with numbers. */
            quantitativeAsColumnNames?: string[];
            /** @description The segment whose profiles get a score; null for all profiles. */
            scoredSegmentId?: components["schemas"]["EntityId"] | null;
            /** @description The segment with the positive samples. */
            segmentId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description One predictive segment, with the people it points to. */
        PredictiveSegmentDocument: {
            data: components["schemas"]["PredictiveSegmentResource"];
            included: components["schemas"]["Included"];
        };
        /** @description One run of a predictive segment as REST answers give it. */
        PredictiveSegmentExecution: components["schemas"]["Execution"] & {
            predictiveSegmentId?: components["schemas"]["EntityId"];
        };
        /** @description The state of a run and the predictive segment it is for. */
        PredictiveSegmentExecutionAttributes: components["schemas"]["ExecutionCore"] & {
            predictiveSegmentId: components["schemas"]["EntityId"];
        };
        /** @description The run that a call started. */
        PredictiveSegmentExecutionDocument: {
            data: components["schemas"]["PredictiveSegmentExecutionResource"];
        };
        /** @description The runs of a predictive segment, as a list or as a single one. */
        PredictiveSegmentExecutionListDocument: {
            data: components["schemas"]["PredictiveSegmentExecutionResource"] | components["schemas"]["PredictiveSegmentExecutionResource"][];
        };
        /** @description One run of a predictive segment as JSON:API answers give it. */
        PredictiveSegmentExecutionResource: {
            attributes: components["schemas"]["PredictiveSegmentExecutionAttributes"];
            /** @description The id of the workflow attempt. */
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "execution-predictive-segment";
        };
        /** @description How far a suggestion of feature columns is. Read `rule` once `status` is `success`. */
        PredictiveSegmentGuess: {
            rule?: components["schemas"]["PredictiveSegmentRule"];
            /** @enum {string} */
            status?: "running" | "success";
        };
        /** @description A suggestion of feature columns as JSON:API gives it. */
        PredictiveSegmentGuessDocument: {
            data: {
                attributes?: components["schemas"]["PredictiveSegmentGuess"];
                id?: components["schemas"]["EntityId"];
                /** @constant */
                type?: "predictive-segment-rule-guess-result";
            };
        };
        /** @description What a predictive segment is created from, in either dialect. */
        PredictiveSegmentInput: components["schemas"]["PredictiveSegmentUpdateInput"] & {
            name: string;
        };
        /** @description One feature column and the source column it is computed from. */
        PredictiveSegmentPreprocessItem: {
            /** @description The name of the feature. */
            column: string;
            source: {
                column?: string;
                /** @description What is done to the source column. */
                functions?: components["schemas"]["ColumnFunction"][];
                table?: string;
            };
        };
        /** @description A predictive segment as JSON:API answers give it. */
        PredictiveSegmentResource: {
            attributes: components["schemas"]["PredictiveSegmentAttributes"];
            id: components["schemas"]["EntityId"];
            relationships: {
                createdBy?: components["schemas"]["UserRelationship"];
                parentFolder?: components["schemas"]["FolderRelationship"];
                updatedBy?: components["schemas"]["UserRelationship"];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "predictive-segment";
        };
        /** @description What a JSON:API caller sends to create a predictive segment. */
        PredictiveSegmentResourceInput: {
            attributes: components["schemas"]["PredictiveSegmentInput"];
            /** @description Not needed, the API assigns it. */
            id?: components["schemas"]["EntityId"] | null;
            relationships: {
                parentFolder: components["schemas"]["FolderRelationshipInput"];
            };
            /** @constant */
            type?: "predictive-segment";
        };
        /** @description What a JSON:API caller sends to change a predictive segment. */
        PredictiveSegmentResourceUpdateInput: {
            attributes?: components["schemas"]["PredictiveSegmentUpdateInput"];
            /** @description Not needed, the path names the predictive segment. */
            id?: components["schemas"]["EntityId"] | null;
            relationships?: {
                parentFolder?: components["schemas"]["FolderRelationshipInput"];
            };
            /** @constant */
            type?: "predictive-segment";
        };
        /** @description Which columns a model takes as features, and how they are prepared. */
        PredictiveSegmentRule: {
            /** @description Feature columns with several categories each. */
            categoricalArrayAsColumnNames?: string[];
            /** @description Feature columns with one category each. */
            categoricalAsColumnNames?: string[];
            /** @description How features are computed. Each `column` here must also stand in one of the three lists of names. */
            preprocess?: components["schemas"]["PredictiveSegmentPreprocessItem"][];
            /** @description Feature columns with numbers. */
            quantitativeAsColumnNames?: string[];
        };
        /** @description What to change in a predictive segment, in either dialect. */
        PredictiveSegmentUpdateInput: components["schemas"]["PredictiveSegmentRule"] & {
            /** @description The segment whose profiles the model learns from; null for all profiles. */
            baseSegmentId?: components["schemas"]["Id"] | null;
            description?: string | null;
            gradeThresholds?: components["schemas"]["GradeThresholds"];
            name?: string;
            /** @description The segment whose profiles get a score; null for all profiles. */
            scoredSegmentId?: components["schemas"]["Id"] | null;
            /** @description The segment with the positive samples. */
            segmentId?: components["schemas"]["Id"];
        };
        /** @description One problem of a JSON:API refusal. */
        Problem: {
            /** @description The kind of problem: `validation-error`, `bad-parameter-error`, `permission-error`, `record-not-found-error`, `conflict-error`, `unprocessable-entity-error`. */
            code?: string;
            detail?: string;
            meta?: components["schemas"]["ProblemMeta"] | null;
            source?: {
                /** @description The place in the body, from `/attributes` on. */
                pointer?: string;
            };
            /** @description The status of the answer once more, mostly as text. */
            status?: string | number;
        };
        /** @description The JSON:API refusal, a list of problems. */
        ProblemList: {
            errors: components["schemas"]["Problem"][];
        };
        /** @description A second code for programs, one for each kind of problem, and what stands in the way of a deletion. */
        ProblemMeta: {
            /** @description `SHOULD_BE_ARRAY`, `INVALID_FORMAT` or `MASKED_VALUE_IS_USED`. */
            parameterCode?: string;
            /** @description `SEGMENT_FOLDER_VIEW_REQUIRED` or `SEGMENT_FOLDER_EDIT_REQUIRED`. */
            permissionCode?: string;
            referencedByPredictiveSegments?: components["schemas"]["ReferencingIds"];
            referencedBySegments?: components["schemas"]["ReferencingIds"];
            /** @description `CANNOT_MOVE` or `CANNOT_BE_JSONAPI`. */
            unprocessableEntityCode?: string;
            /** @description Such as `CANNOT_BE_BLANK` or `VIOLATES_UNIQUENESS_CONSTRAINT`. */
            validationCode?: string;
        };
        /** @description The connector settings of a realtime activation, each a text that holds JSON. */
        RealtimeActivationConnector: {
            exportAdvancedJson?: string | null;
            exportJson?: string | null;
        };
        /** @description A realtime attribute with its id; `type` tells which of the five kinds it is. */
        RealtimeAttribute: {
            id: string;
        } & components["schemas"]["RealtimeAttributeInput"];
        /** @description What realtime attributes of all kinds have. The people and times are set by the API. */
        RealtimeAttributeBase: {
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            description?: string | null;
            /** @description The technical name; may be left out at creation. */
            identifier?: string;
            name: string;
            type: string;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
        };
        /** @description The content of a realtime attribute of one of five kinds, told apart by `type`. */
        RealtimeAttributeInput: components["schemas"]["RealtimeImportedAttribute"] | components["schemas"]["RealtimeSingleAttribute"] | components["schemas"]["RealtimeListAttribute"] | components["schemas"]["RealtimeCounterAttribute"] | components["schemas"]["RealtimeLookupCatalogAttribute"];
        /** @description One page of realtime attributes. */
        RealtimeAttributeList: {
            data: components["schemas"]["RealtimeAttribute"][];
            pagination: components["schemas"]["CursorPagination"];
        };
        /** @description The fields of a realtime attribute that can change after its creation; those left out stay. */
        RealtimeAttributeUpdateInput: {
            actions?: components["schemas"]["RealtimeListActions"];
            aggregations?: components["schemas"]["RealtimeListAggregation"][];
            description?: string | null;
            duration?: components["schemas"]["RealtimeDuration"];
            fields?: components["schemas"]["RealtimeListFields"];
            /** @description How many items a list keeps. */
            maxItems?: number;
            name?: string;
            subDurations?: components["schemas"]["RealtimeDuration"][];
        };
        /** @description The batch attributes that give a realtime attribute its first value. */
        RealtimeBackfill: {
            /** @description The attribute with the value. */
            attributeIdentifier: string;
            /** @description The attribute with the time of that value. */
            timestampIdentifier: string;
        };
        /** @description A batch column that realtime can read. */
        RealtimeBatchAttribute: {
            column: string;
            name?: string | null;
        };
        /** @description One version of the realtime configuration on its way into force; null when there is none. */
        RealtimeConfigurationVersion: {
            audienceId?: string;
            /** @description The kind of change that made the version. */
            eventKind?: string;
            id?: string;
            identifier?: string;
            /**
             * @description Only `finished` is final.
             * @enum {string}
             */
            status?: "queueing" | "queued" | "finished";
        } | null;
        /** @description A realtime attribute that counts or adds up key events. */
        RealtimeCounterAttribute: components["schemas"]["RealtimeAttributeBase"] & {
            backfill?: components["schemas"]["RealtimeBackfill"] | null;
            /**
             * @description `sliding` looks back over `duration`, `total` counts from the start.
             * @default sliding
             * @enum {string}
             */
            counterType?: "sliding" | "total";
            duration?: components["schemas"]["RealtimeDuration"];
            filterRule?: components["schemas"]["RealtimeFilter"];
            increment?: components["schemas"]["RealtimeCounterIncrement"];
            realtimeKeyEventId?: string;
            subDurations?: components["schemas"]["RealtimeCounterSubDuration"][];
            /** @constant */
            type: "counter";
        };
        /** @description Every event raises the counter by the same number. */
        RealtimeCounterConstIncrement: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "const";
            value: number;
        };
        /** @description An event raises the counter by what one of its columns holds. */
        RealtimeCounterFieldIncrement: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "field";
            /** @description The name of the column. */
            value: string;
        };
        /** @description By how much an event raises a counter. */
        RealtimeCounterIncrement: components["schemas"]["RealtimeCounterConstIncrement"] | components["schemas"]["RealtimeCounterFieldIncrement"];
        /** @description A shorter span over which a counter is kept too, under a name of its own. */
        RealtimeCounterSubDuration: components["schemas"]["RealtimeDuration"] & {
            identifier: string;
            name: string;
        };
        /** @description A span of time. */
        RealtimeDuration: {
            /** @enum {string} */
            unit: "hour" | "day" | "minute";
            value: number;
        };
        /** @description A table whose rows arrive as realtime events. */
        RealtimeEventTable: {
            database: string;
            table: string;
        };
        /**
         * @description Conditions on a realtime event or profile, `{ type: And, conditions: [] }` when there are none. Null where
         *     no filter is set.
         */
        RealtimeFilter: ({
            conditions?: components["schemas"]["JsonObject"][];
            /** @description `And` or `Or`. */
            type?: string;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description A realtime attribute that carries over a batch attribute. */
        RealtimeImportedAttribute: components["schemas"]["RealtimeAttributeBase"] & {
            /** @constant */
            type: "imported";
        };
        /** @description Runs an activation step of the journey for the profile. */
        RealtimeJourneyActivationStep: {
            journeyActivationStepId: components["schemas"]["EntityId"];
            name?: string | null;
            next?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TriggeredActivation";
        };
        /** @description One activation step of a realtime journey. */
        RealtimeJourneyActivationStepDocument: {
            data: components["schemas"]["RealtimeJourneyActivationStepResource"];
        };
        /** @description The connection of an activation step and what goes there. */
        RealtimeJourneyActivationStepInput: {
            connectionId: string;
            connector: components["schemas"]["RealtimeActivationConnector"];
            connectorType: string;
            description?: string | null;
            name?: string;
            /** @description The UUID of the journey step that runs it. */
            stepUuid?: string;
        };
        /** @description One page of activation steps of realtime journeys. */
        RealtimeJourneyActivationStepListDocument: {
            data: components["schemas"]["RealtimeJourneyActivationStepResource"][];
            pagination: components["schemas"]["CursorPagination"];
        };
        /** @description What a realtime journey sends to a connection when a profile reaches the step. */
        RealtimeJourneyActivationStepResource: {
            attributes: components["schemas"]["RealtimeJourneyActivationStepInput"] & {
                realtimeJourneyId?: components["schemas"]["EntityId"];
                /** @description Null while no stage of the journey uses the step. */
                realtimeJourneyStageId?: components["schemas"]["EntityId"] | null;
            };
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "realtime-journey-activation-step";
        };
        /** @description The content and the state of a realtime journey. */
        RealtimeJourneyAttributes: {
            audienceId: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt: string;
            description?: string | null;
            goal?: components["schemas"]["RealtimeJourneyGoal"];
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
            realtimeJourneyStages: components["schemas"]["RealtimeJourneyStage"][];
            reentryMode: components["schemas"]["RealtimeJourneyReentryMode"];
            segmentFolderId: components["schemas"]["EntityId"];
            state: components["schemas"]["RealtimeJourneyState"];
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A condition on what happens (a key event) and on who it happens to (the profile). */
        RealtimeJourneyCriteria: {
            acceptUnknownProfiles?: boolean | null;
            description?: string | null;
            keyEventCriteria?: components["schemas"]["RealtimeKeyEventCriteria"] | null;
            name?: string;
            profileCriteria?: components["schemas"]["RealtimeFilter"];
        };
        /** @description One way out of a decision point. */
        RealtimeJourneyDecisionBranch: {
            description?: string | null;
            /** @description True on the branch for profiles that meet no other. */
            excludedPath: boolean;
            id: string;
            name: string | null;
            next: string | null;
            /** @description May be unfinished or null in a draft. */
            profileCriteria: components["schemas"]["RealtimeFilter"];
        };
        /** @description Sends a profile down the branch whose condition it meets. */
        RealtimeJourneyDecisionPointStep: {
            branches: components["schemas"]["RealtimeJourneyDecisionBranch"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DecisionPoint";
        };
        /** @description The names and descriptions of a realtime journey to validate. */
        RealtimeJourneyDetailInput: {
            description?: string | null;
            name?: string;
            realtimeJourneyStages?: {
                id?: string;
                name: string;
            }[];
        };
        /** @description One realtime journey. */
        RealtimeJourneyDocument: {
            data: components["schemas"]["RealtimeJourneyResource"];
        };
        /** @description Which realtime journey to copy, and the name and folder of the copy. */
        RealtimeJourneyDuplicateInput: {
            attributes: {
                name: string;
            };
            /** @description The journey to copy. */
            id: components["schemas"]["EntityId"];
            relationships: {
                parentFolder?: components["schemas"]["FolderRelationshipInput"];
            };
            /**
             * @description Not `realtime-journey`.
             * @constant
             */
            type: "journey";
        };
        /** @description The end of a path. */
        RealtimeJourneyEndStep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "End";
        };
        /** @description Lets a profile leave a stage on a key event, and may send it to another stage. */
        RealtimeJourneyExitCriteria: {
            keyEventCriteria: components["schemas"]["RealtimeKeyEventCriteria"];
            name: string | null;
            profileCriteria: components["schemas"]["RealtimeFilter"];
            target: components["schemas"]["RealtimeJourneyJumpTarget"] | null;
        };
        /** @description When a profile has reached what the journey is for; empty or null without a goal. */
        RealtimeJourneyGoal: components["schemas"]["RealtimeJourneyGoalCriteria"] | (Record<string, never> | null);
        /** @description The criteria of a goal, and where profiles go from there. */
        RealtimeJourneyGoalCriteria: components["schemas"]["RealtimeJourneyCriteria"] & {
            target?: components["schemas"]["RealtimeJourneyJumpTarget"] | null;
        };
        /** @description The content of a new realtime journey. */
        RealtimeJourneyInput: {
            audienceId: components["schemas"]["Id"];
            description?: string | null;
            goal?: components["schemas"]["RealtimeJourneyGoal"];
            name: string;
            realtimeJourneyStages: components["schemas"]["RealtimeJourneyStage"][];
            reentryMode: components["schemas"]["RealtimeJourneyReentryMode"];
            segmentFolderId: components["schemas"]["Id"];
            state?: components["schemas"]["RealtimeJourneyState"];
        };
        /** @description The type and id of a jump between realtime journeys. */
        RealtimeJourneyJumpLinkIdentifier: {
            id?: components["schemas"]["EntityId"];
            /** @constant */
            type?: "realtime-journey-jump-link";
        };
        /** @description The place in another realtime journey from which a jump comes. */
        RealtimeJourneyJumpSourceInfo: {
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
        /** @description Sends a profile to another stage, of this or another realtime journey. */
        RealtimeJourneyJumpStep: {
            description?: string | null;
            name?: string;
            target?: components["schemas"]["RealtimeJourneyJumpTarget"] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Jump";
        };
        /** @description The stage of a realtime journey to jump to. */
        RealtimeJourneyJumpTarget: {
            confirmed: boolean;
            realtimeJourneyId: string;
            realtimeJourneyStageId: string;
        };
        /** @description The stage that a jump leads to, and who deleted it if it is gone. */
        RealtimeJourneyJumpTargetInfo: {
            deleted: boolean;
            deletedByTdUserId: string | null;
            deletedByTdUserName: string | null;
            destinationRealtimeJourneyName: string | null;
            destinationRealtimeJourneyStageName: string | null;
            destinationSegmentFolderName: string | null;
        };
        /** @description One page of realtime journeys. */
        RealtimeJourneyListDocument: {
            data: components["schemas"]["RealtimeJourneyResource"][];
            pagination: components["schemas"]["CursorPagination"];
        };
        /** @description Brings branches together again. */
        RealtimeJourneyMergeStep: {
            next: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Merge";
        };
        /**
         * @description Whether a profile may enter a realtime journey again.
         * @enum {string}
         */
        RealtimeJourneyReentryMode: "no_reentry" | "reentry_unless_goal_achieved" | "reentry_always";
        /** @description What a realtime journey is tied to; unlike other resources it embeds the people themselves. */
        RealtimeJourneyRelationships: {
            createdBy?: components["schemas"]["User"];
            /** @description Jumps that arrive here from other journeys. */
            jumpFroms?: {
                data: components["schemas"]["RealtimeJourneyJumpLinkIdentifier"][];
                meta: components["schemas"]["RealtimeJourneyJumpSourceInfo"][];
            };
            /** @description Jumps that leave this journey. */
            jumpLinks?: {
                data: components["schemas"]["RealtimeJourneyJumpLinkIdentifier"][];
                meta: {
                    /** @description Where the jumps lead. */
                    targetStageInfo?: {
                        [key: string]: components["schemas"]["RealtimeJourneyJumpTargetInfo"];
                    };
                };
            };
            parentFolder?: components["schemas"]["FolderRelationship"];
            realtimeJourneyActivationSteps?: {
                data: components["schemas"]["RealtimeJourneyActivationStepResource"][];
                meta: {
                    /** @description Names of the steps, by id. */
                    names?: {
                        [key: string]: string;
                    };
                };
            };
            updatedBy?: components["schemas"]["User"];
        };
        /** @description A realtime journey, which profiles walk through while their events arrive. */
        RealtimeJourneyResource: {
            attributes: components["schemas"]["RealtimeJourneyAttributes"];
            id: string;
            relationships?: components["schemas"]["RealtimeJourneyRelationships"];
            /** @constant */
            type: "realtime-journey";
        };
        /** @description A stage of a realtime journey with its steps. */
        RealtimeJourneyStage: {
            description?: string | null;
            entryCriteria?: components["schemas"]["RealtimeJourneyCriteria"] | null;
            exitCriterias?: (components["schemas"]["RealtimeJourneyStaleCriteria"] | components["schemas"]["RealtimeJourneyExitCriteria"])[];
            id?: components["schemas"]["EntityId"];
            milestone?: components["schemas"]["RealtimeJourneyCriteria"] | null;
            name?: string;
            /** @description The place of the stage among the others. */
            orderIndex?: number;
            /** @description The UUID of the first step. */
            rootStep?: string | null;
            /** @description The steps by UUID. The caller chooses the UUIDs; `rootStep` and `next` refer to them. */
            steps?: {
                [key: string]: components["schemas"]["RealtimeJourneyStep"];
            } | null;
        };
        /** @description Lets a profile leave a stage after some time. */
        RealtimeJourneyStaleCriteria: {
            exitAfter?: number;
            name?: string | null;
            /** @enum {string} */
            unit?: "minute" | "hour" | "day";
        };
        /**
         * @description Whether a realtime journey is a draft or live.
         * @enum {string}
         */
        RealtimeJourneyState: "draft" | "launched";
        /** @description A step of a realtime journey, one of seven kinds told apart by `type`. */
        RealtimeJourneyStep: components["schemas"]["RealtimeJourneyWaitStep"] | components["schemas"]["RealtimeJourneyActivationStep"] | components["schemas"]["RealtimeJourneyDecisionPointStep"] | components["schemas"]["RealtimeJourneyMergeStep"] | components["schemas"]["RealtimeJourneyJumpStep"] | components["schemas"]["RealtimeJourneyEndStep"] | components["schemas"]["RealtimeJourneyVariantStep"];
        /** @description A realtime journey as a folder lists it, in brief. */
        RealtimeJourneySummaryResource: {
            attributes: {
                description: string;
                name: string;
                paused: boolean;
                realtimeJourneyStages: {
                    id?: string;
                    name: string;
                }[];
                state: components["schemas"]["RealtimeJourneyState"];
            };
            id: components["schemas"]["EntityId"];
            relationships?: {
                parentFolder: components["schemas"]["FolderRelationship"];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "realtime-journey";
        };
        /** @description The attributes of a realtime journey to change; those left out stay. */
        RealtimeJourneyUpdateInput: {
            audienceId?: components["schemas"]["Id"];
            description?: string | null;
            goal?: components["schemas"]["RealtimeJourneyGoal"];
            name?: string;
            realtimeJourneyStages?: components["schemas"]["RealtimeJourneyStage"][];
            reentryMode?: components["schemas"]["RealtimeJourneyReentryMode"];
            segmentFolderId?: components["schemas"]["Id"];
            state?: components["schemas"]["RealtimeJourneyState"];
        };
        /** @description One variant of an A/B test. */
        RealtimeJourneyVariantBranch: {
            id: string;
            isControlGroup: boolean | null;
            name: string | null;
            next: string | null;
            percentage: number | null;
        };
        /** @description The A/B test variants of a parent segment's realtime journeys. */
        RealtimeJourneyVariantListDocument: {
            data: components["schemas"]["RealtimeJourneyVariantResource"][];
        };
        /** @description One variant of an A/B test, with the place where it stands. */
        RealtimeJourneyVariantResource: {
            attributes: {
                location: string;
                name: string;
                realtimeJourneyId: components["schemas"]["EntityId"];
                realtimeJourneyName?: string;
                realtimejourneyPaused?: boolean;
                realtimeJourneyStageId: components["schemas"]["EntityId"];
                realtimeJourneyStageName?: string;
                /**
                 * @description The small `j` in the middle is how the API spells it.
                 * @enum {string}
                 */
                realtimejourneyState?: "draft" | "launched";
                realtimeJourneyStepId?: string;
                realtimeJourneyStepName?: string;
                realtimeJourneyStepVariantId?: string;
                realtimeJourneyStepVariantName?: string;
            };
            id: components["schemas"]["EntityId"];
            /** @constant */
            type: "realtimeJourneyABTestVariant";
        };
        /** @description An A/B test, which spreads profiles over variants by percentage. */
        RealtimeJourneyVariantStep: {
            branches: components["schemas"]["RealtimeJourneyVariantBranch"][];
            controlVariant: boolean | null;
            customizedSplit: boolean | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Variant";
        };
        /** @description Holds a profile for some time. */
        RealtimeJourneyWaitStep: {
            name?: string | null;
            next?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WaitStep";
            /** @description How long, in `waitStepUnit`. */
            waitStep: number;
            /** @enum {string} */
            waitStepUnit: "minute" | "hour" | "day";
        };
        /** @description A column that identifies a profile in events, such as `td_client_id`. */
        RealtimeKeyColumn: {
            internal?: boolean;
            /** @description Values that never count. */
            invalidTexts?: string[];
            name: string;
            /** @description A value counts only when this regular expression matches it. */
            validRegexp?: string | null;
        };
        /** @description A kind of realtime event that attributes, journeys and personalizations react to. */
        RealtimeKeyEvent: {
            databaseName: string;
            filterRule: components["schemas"]["RealtimeFilter"];
            id: string;
            name: string;
            tableName: string;
        };
        /** @description A column of an event table. */
        RealtimeKeyEventColumn: {
            /** @description The name in the table itself. */
            dataColumn: string;
            dataType: components["schemas"]["ColumnType"];
            /** @description The name to use in filters and attributes. */
            queryAs: string;
        };
        /** @description The key event to wait for, and which of its occurrences count. */
        RealtimeKeyEventCriteria: {
            keyEventFilters?: components["schemas"]["RealtimeFilter"];
            keyEventId?: components["schemas"]["EntityId"];
        };
        /** @description What makes up a key event, some or all rows of one event table. */
        RealtimeKeyEventInput: {
            databaseName: string;
            /** @description Which rows of the table count. */
            filterRule: components["schemas"]["RealtimeFilter"];
            name: string;
            tableName: string;
        };
        /** @description One page of key events. */
        RealtimeKeyEventList: {
            data: components["schemas"]["RealtimeKeyEvent"][];
            pagination: components["schemas"]["CursorPagination"];
        };
        /** @description Key events that take items out of a list, one item or all. */
        RealtimeListActions: {
            /** @enum {string} */
            action: "delete_item" | "clear";
            filterRule: components["schemas"]["RealtimeFilter"];
            realtimeKeyEventId: string;
        }[];
        /** @description A value computed over the items of a list. */
        RealtimeListAggregation: {
            /** @enum {string} */
            aggregationType?: "first" | "last" | "sum" | "min" | "max" | "distinct_list";
            /** @description The field of the items to compute over. */
            column?: string;
            identifier?: string;
            name?: string;
        };
        /** @description A realtime attribute that gathers items from the key event. */
        RealtimeListAttribute: components["schemas"]["RealtimeAttributeBase"] & {
            actions?: components["schemas"]["RealtimeListActions"];
            aggregations?: components["schemas"]["RealtimeListAggregation"][];
            duration?: components["schemas"]["RealtimeDuration"];
            fields?: components["schemas"]["RealtimeListFields"];
            filterRule?: components["schemas"]["RealtimeFilter"];
            /** @description The column that tells items apart. */
            idColumn?: string;
            /** @description How many items the list keeps. */
            maxItems?: number;
            realtimeKeyEventId?: string;
            /** @constant */
            type: "list";
        };
        /** @description The columns of the key event that each item of a list keeps. */
        RealtimeListFields: string[];
        /** @description A realtime attribute that reads values from a catalog table. */
        RealtimeLookupCatalogAttribute: components["schemas"]["RealtimeAttributeBase"] & {
            lookupCatalogColumns?: components["schemas"]["RealtimeLookupCatalogColumn"][];
            lookupCatalogTableName?: string;
            lookupKeys?: components["schemas"]["RealtimeLookupKey"][];
            /** @constant */
            type: "lookupCatalog";
        };
        /** @description A column of a catalog table. */
        RealtimeLookupCatalogColumn: {
            dataType: string;
            name: string;
        };
        /** @description What a row of the catalog table is looked up by. */
        RealtimeLookupKey: {
            id: string;
            type: string;
        };
        /** @description The content of a realtime personalization. */
        RealtimePersonalizationAttributes: {
            audienceId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            name: string;
            /** @description The realtime attributes that the payloads use. */
            referencingRealtimeAttributes?: components["schemas"]["ParentSegmentRealtimeAttributeResource"][];
            sections: components["schemas"]["RealtimePersonalizationSection"][];
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description One realtime personalization. */
        RealtimePersonalizationDocument: {
            data: components["schemas"]["RealtimePersonalizationResource"];
        };
        /** @description The content of a realtime personalization to create or change. */
        RealtimePersonalizationInput: {
            audienceId?: components["schemas"]["Id"];
            description?: string | null;
            name: string;
            sections?: components["schemas"]["RealtimePersonalizationSectionInput"][];
        };
        /** @description One page of realtime personalizations. */
        RealtimePersonalizationListDocument: {
            data: components["schemas"]["RealtimePersonalizationResource"][];
            pagination: components["schemas"]["CursorPagination"];
        };
        /**
         * @description The nodes of a response by node id. A node of type `ResponseNode` holds a `definition` with `attributePayload`,
         *     `segmentPayload` and `stringBuilder`. Where a node has no `stringBuilder`, say null: an empty list is refused
         *     with a message that the payload is blank.
         */
        RealtimePersonalizationPayload: components["schemas"]["JsonObject"] | null;
        /** @description A realtime personalization, which answers a key event with values of the profile. */
        RealtimePersonalizationResource: {
            attributes: components["schemas"]["RealtimePersonalizationAttributes"];
            id: string;
            relationships: {
                createdBy?: components["schemas"]["User"];
                parentFolder?: components["schemas"]["FolderRelationship"];
                updatedBy?: components["schemas"]["User"];
            };
            /** @constant */
            type: "realtime-personalization";
        };
        /** @description One case of a realtime personalization, who it is for and what they get. */
        RealtimePersonalizationSection: {
            entryCriteria: components["schemas"]["RealtimeJourneyCriteria"] | null;
            id: string;
            includeSensitive: boolean;
            name: string;
            payload: components["schemas"]["RealtimePersonalizationPayload"];
        };
        /** @description A section to create, or to change when it has an id. */
        RealtimePersonalizationSectionInput: {
            entryCriteria: components["schemas"]["RealtimeJourneyCriteria"] | null;
            id?: string;
            /** @description Whether sensitive attributes may be part of the response. */
            includeSensitive?: boolean;
            name: string;
            payload: components["schemas"]["RealtimePersonalizationPayload"];
        };
        /** @description An endpoint from which applications fetch realtime personalizations, with its tokens. */
        RealtimePersonalizationService: {
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            description: string | null;
            id: string;
            name: string;
            public: boolean;
            tokens: components["schemas"]["RealtimePersonalizationServiceToken"][];
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
        };
        /** @description A personalization service to create. */
        RealtimePersonalizationServiceInput: {
            description?: string | null;
            name: string;
            /** @default false */
            public?: boolean;
        };
        /** @description One page of personalization services. */
        RealtimePersonalizationServiceList: {
            data: components["schemas"]["RealtimePersonalizationService"][];
            pagination: components["schemas"]["CursorPagination"];
        };
        /** @description A token with which an application calls a personalization service. */
        RealtimePersonalizationServiceToken: {
            /** @description The addresses that may use the token. */
            allowedIps: string[];
            id: string;
            name: string;
            /** @description The secret itself; null when masked. */
            value: string | null;
        };
        /** @description A token to create. */
        RealtimePersonalizationServiceTokenInput: {
            allowedIps?: string[];
            description?: string | null;
            name: string;
        };
        /** @description A realtime personalization as a folder lists it, in brief. */
        RealtimePersonalizationSummaryResource: {
            attributes: {
                description: string;
                name: string;
                sections: {
                    id?: string;
                    name: string;
                }[];
            };
            id: components["schemas"]["EntityId"];
            relationships?: {
                parentFolder: components["schemas"]["FolderRelationship"];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "realtime-personalization";
        };
        /** @description Points to a realtime segment. */
        RealtimeSegmentRelationship: {
            data?: {
                id: components["schemas"]["EntityId"];
                /** @constant */
                type: "segment-realtime";
            };
        };
        /** @description A segment that profiles enter and leave as events arrive. */
        RealtimeSegmentResource: {
            attributes: {
                /** @description The parent segment. */
                audienceId: components["schemas"]["EntityId"];
                /** @description Whether the profiles of the segment are counted. */
                countPopulation?: boolean;
                /** Format: date-time */
                createdAt: string;
                description: string | null;
                name: string;
                /** @description The number of activations. */
                numSyndications?: number | null;
                /** @description How many profiles it held when it was last counted. Null when that is unknown. */
                population: number | null;
                rule: components["schemas"]["Rule"];
                /** Format: date-time */
                updatedAt: string;
            };
            id: components["schemas"]["EntityId"];
            relationships: components["schemas"]["ResourceRelationships"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "segment-realtime";
        };
        /** @description A realtime segment in short. */
        RealtimeSegmentSummaryResource: components["schemas"]["SegmentSummaryResourceCore"] & {
            /** @constant */
            type: "segment-realtime";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "segment-realtime";
        };
        /** @description How a parent segment takes part in realtime, and whether that is in force. */
        RealtimeSetting: {
            batchAttributes?: components["schemas"]["RealtimeBatchAttribute"][];
            eventTables?: components["schemas"]["RealtimeEventTable"][];
            /** @description An attribute of the parent segment; null until it is set for the first time. */
            extLookupKey?: string | null;
            id?: components["schemas"]["EntityId"];
            keyColumns?: components["schemas"]["RealtimeKeyColumn"][];
            status: components["schemas"]["RealtimeSettingStatus"];
            /** @description What the realtime service itself says about the status. */
            statusDetailed?: components["schemas"]["JsonObject"] | null;
        };
        /** @description The fields of a realtime setting to change; those left out stay. */
        RealtimeSettingInput: {
            batchAttributes?: components["schemas"]["RealtimeBatchAttribute"][];
            eventTables?: components["schemas"]["RealtimeEventTable"][];
            /** @description An attribute of the parent segment. Once set it cannot go back to null. */
            extLookupKey?: string | null;
            keyColumns?: components["schemas"]["RealtimeKeyColumn"][];
        };
        /**
         * @description How far the realtime setting is applied. A change is `updating` first and ends as `ok` or `inconsistent`.
         * @enum {string}
         */
        RealtimeSettingStatus: "initialized" | "updating" | "ok" | "inconsistent" | "not_initialized";
        /** @description A realtime attribute that holds one value, taken from a column of the key event. */
        RealtimeSingleAttribute: components["schemas"]["RealtimeAttributeBase"] & {
            backfill?: components["schemas"]["RealtimeBackfill"] | null;
            /** @enum {string} */
            dataType?: "number" | "string";
            duration?: components["schemas"]["RealtimeDuration"];
            filterRule?: components["schemas"]["RealtimeFilter"];
            realtimeKeyEventId?: string;
            /** @constant */
            type: "single";
            /** @description The column of the key event that gives the value. */
            valueColumn?: string;
        };
        /** @description Takes the profiles of something that is defined elsewhere and named by its id. */
        ReferenceCondition: components["schemas"]["SegmentReference"] | components["schemas"]["PredictiveScoreReference"] | components["schemas"]["RfmAttributeReference"] | components["schemas"]["CltvAttributeReference"];
        /** @description The resources that refer to the one that was to be deleted, as bare ids or as objects with an id. */
        ReferencingIds: (string | {
            id: components["schemas"]["EntityId"];
        })[];
        /** @description Holds when the text matches a regular expression. */
        RegexpOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValue: string;
            /** @constant */
            type: "Regexp";
        };
        /**
         * @description How many units lie between two runs. Counts only for the unit `minute`.
         * @default 1
         */
        RepeatFrequency: number;
        /**
         * @description The days of the week to run on, 1 for Monday to 7 for Sunday. Counts only for the unit `week`.
         * @default []
         */
        RepeatSubFrequency: number[];
        /**
         * @description The unit in which a schedule repeats.
         * @enum {string}
         */
        RepeatUnit: "none" | "minute" | "hour" | "day" | "week" | "month" | "once";
        /** @description Where a resource lives, who made it and who changed it last. */
        ResourceRelationships: {
            createdBy?: components["schemas"]["UserRelationship"];
            parentFolder?: components["schemas"]["FolderRelationship"];
            updatedBy?: components["schemas"]["UserRelationship"];
        };
        /** @description The profiles whose result of an RFM model (recency, frequency, monetary value) passes a test. */
        RfmAttributeReference: {
            /** @description The id of the model. */
            id: string;
            /** @description Which result of the model is tested. */
            leftValue: {
                /** @enum {string} */
                attribute: "r_quartile" | "f_quartile" | "m_quartile" | "rfm_segment" | "rfm_score" | "rfm_cluster_rank" | "rfm_quartile";
            };
            operator: components["schemas"]["RuleOperator"];
            /** @constant */
            solutionType: "rfm";
            /** @constant */
            type: "MlAttributeReference";
        };
        /**
         * @description The top of a rule that has conditions. The API publishes groups only at this place;
         *     in the field conditions stand here directly too.
         */
        RootRule: {
            conditions: components["schemas"]["RuleCondition"][];
            expr?: components["schemas"]["CompositeExpression"];
            /** @description Keeps only some of the profiles that match. Null means all. */
            limit?: components["schemas"]["RuleLimit"] | null;
            /** @description The dashboard of the segment. Public templates have it here, as null. */
            segmentInsightDashboardId?: string | null;
            type: components["schemas"]["RuleConjunction"];
        };
        /** @description Which profiles a segment holds. A segment without conditions, such as a draft, has the empty rule, `{}` or null. */
        Rule: components["schemas"]["RootRule"] | components["schemas"]["EmptyRule"];
        /** @description How many rows become one value. */
        RuleAggregation: components["schemas"]["ColumnAggregation"] | components["schemas"]["CountAggregation"] | components["schemas"]["CountDistinctAggregation"] | components["schemas"]["EdgeAggregation"];
        /** @description How many items of a list must pass the test. Null for a column that is no list. */
        RuleArrayMatching: null | ("all" | "any") | {
            atLeast: number;
        } | {
            atMost: number;
        } | {
            exactly: number;
        };
        /** @description What a rule or a group lists: a further group, a reference to what is defined elsewhere, or a test of one value. */
        RuleCondition: components["schemas"]["RuleGroup"] | components["schemas"]["ReferenceCondition"] | components["schemas"]["ValueCondition"];
        /**
         * @description How conditions combine: all hold (`And`), at least one holds (`Or`), or as `expr` spells it out (`Composite`).
         * @enum {string}
         */
        RuleConjunction: "Or" | "And" | "Composite";
        /** @description A length of time in one unit, the key that is there. */
        RuleDuration: {
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
        /** @description Which rows of a behavior count. The empty filter, `{}` or null, takes all. */
        RuleFilter: components["schemas"]["EmptyRule"] | components["schemas"]["AndFilter"] | components["schemas"]["OrFilter"];
        /**
         * @description Conditions that count as one. In the field groups stand in groups to any depth; beyond two levels they run,
         *     only the SQL preview of the Console fails.
         */
        RuleGroup: {
            conditions: components["schemas"]["RuleCondition"][];
            /** @description A remark for people, often empty in rules that tools wrote. */
            description?: string;
            expr?: components["schemas"]["CompositeExpression"];
            /** @description The dashboard of the segment. Public templates have it here, as null. */
            segmentInsightDashboardId?: string | null;
            type: components["schemas"]["RuleConjunction"];
        };
        /**
         * @description The value under test: an attribute of the profile, an attribute of its customer group,
         *     or a number made from the rows of a behavior.
         */
        RuleLeftValue: components["schemas"]["AttributeValue"] | components["schemas"]["CustomerGroupAttributeValue"] | components["schemas"]["AggregationValue"];
        /** @description Keeps a number or a share of the profiles that match. */
        RuleLimit: {
            number: number;
            /** @description The order that decides who is kept. */
            orderColumns?: components["schemas"]["RuleLimitOrder"][];
            /**
             * @description Whether `number` counts profiles or is a percentage of them.
             * @enum {string}
             */
            type: "Count" | "Percent";
        };
        /** @description One key of the order, a column or the aggregated value itself. */
        RuleLimitOrder: components["schemas"]["ColumnOrder"] | components["schemas"]["AggregationOrder"];
        /**
         * @description A test and what it compares with. Some names of `type` stand for several tests, told apart by what they
         *     compare with: a plain value, a point in time, or a distance from now. `not` reverses a test; in the field
         *     every operator takes it and none needs it. The API publishes the shapes without meanings, so the meaning told
         *     with each member is read from its names.
         */
        RuleOperator: components["schemas"]["EqualOperator"] | components["schemas"]["InOperator"] | components["schemas"]["IsNullOperator"] | components["schemas"]["GreaterOperator"] | components["schemas"]["GreaterEqualOperator"] | components["schemas"]["LessOperator"] | components["schemas"]["LessEqualOperator"] | components["schemas"]["BetweenOperator"] | components["schemas"]["ContainOperator"] | components["schemas"]["StartWithOperator"] | components["schemas"]["EndWithOperator"] | components["schemas"]["RegexpOperator"] | components["schemas"]["EqualTimestampOperator"] | components["schemas"]["GreaterTimeOperator"] | components["schemas"]["GreaterEqualTimestampOperator"] | components["schemas"]["GreaterEqualLastOperator"] | components["schemas"]["LessTimeOperator"] | components["schemas"]["LessEqualTimeOperator"] | components["schemas"]["BetweenTimeOperator"] | components["schemas"]["TimeRangeOperator"] | components["schemas"]["TimeRangeUnitOperator"] | components["schemas"]["TimeTodayOperator"] | components["schemas"]["TimeThisOperator"] | components["schemas"]["TimeNextOperator"] | components["schemas"]["TimeWithinPastOperator"] | components["schemas"]["TimeWithinNextOperator"] | components["schemas"]["TimeInBetweenNextOperator"];
        /** @description A plain value to compare with. */
        RuleScalar: number | string | boolean;
        /** @description A point in time, or a distance before now. */
        RuleTime: components["schemas"]["PointInTime"] | components["schemas"]["TimeAgo"];
        /** @description Values found in a column. Each item is an array of the value and its share, 0.25 for a quarter. */
        SampleValues: (number | string)[][];
        /**
         * @description What kind of schedule starts a run.
         * @enum {string}
         */
        ScheduleType: "cron" | "daily" | "hourly" | "minutes_interval" | "monthly" | "none" | "weekly";
        /** @description A segment as REST answers give it. In the field a list can hold it without its rule, or with an empty one. */
        Segment: {
            /** @description The parent segment. */
            audienceId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            description?: string | null;
            id: components["schemas"]["EntityId"];
            /** @description Whether the segment is shown. Seen in the field, not published. */
            isVisible?: boolean;
            kind?: components["schemas"]["SegmentKind"];
            name: string;
            /** @description The number of activations. Seen in the field, not published. */
            numSyndications?: number;
            /** @description How many profiles it held when it was last counted. Null when that is unknown. */
            population?: number | null;
            /**
             * @deprecated
             * @description Whether this is a realtime segment; `kind` tells more.
             */
            realtime?: boolean;
            /** @description What refers to the segment. Seen in the field, not published. */
            referencedBy?: components["schemas"]["JsonObject"][];
            rule?: components["schemas"]["Rule"];
            /** @description The folder of the segment. */
            segmentFolderId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
        };
        /** @description The JSON:API answer that holds one segment. */
        SegmentDocument: {
            data: components["schemas"]["SegmentResource"];
            included: components["schemas"]["Included"];
        };
        /** @description What a segment is created from in the REST dialect. */
        SegmentInput: components["schemas"]["SegmentUpdateInput"] & {
            name: string;
        };
        /** @description The kind of a segment in the REST dialect, 0 batch, 1 realtime, 2 funnel stage. */
        SegmentKind: number;
        /** @description One page of the profiles that a segment query found. */
        SegmentQueryCustomers: {
            /** @description Why there are no profiles. */
            error?: string | null;
            /** @description The columns, in the order of the values of a row. */
            names?: string[] | null;
            queryId?: string;
            /** @description The profiles, each an array of values, one for every name. */
            rows?: (((string | null) | number)[] | null)[] | null;
            /**
             * @description Whether this answer holds profiles (`rows`), is past the last page (`end`), or why it holds none.
             * @enum {string}
             */
            type?: "rows" | "end" | "killed" | "error" | "pending";
        };
        /** @description The rule whose profiles are counted, and how to show them. */
        SegmentQueryInput: {
            /** @description The columns of the profiles to read afterwards. */
            columns?: string[];
            /** @description A boolean as text, `true` or `false`. */
            enableMv?: string;
            filterString?: string;
            /** @description Needed for kind 2, in place of a rule. */
            funnel_stage?: components["schemas"]["FunnelStageReferenceInput"];
            kind?: components["schemas"]["SegmentKind"];
            /** @description The largest number of pages. */
            maxPage?: number;
            /** @description How many profiles a page of `customers` holds. */
            pageSize?: number;
            /**
             * @deprecated
             * @description Replaced by `kind`.
             */
            realtime?: boolean;
            rule?: components["schemas"]["Rule"];
        };
        /** @description How far a segment query has come and what it counted. */
        SegmentQueryStatus: {
            /** @description How many profiles the rule matches. Null until it is known. */
            count?: number | null;
            /** @description The job that counts, if it is one of its own. */
            countJobid?: components["schemas"]["EntityId"] | null;
            /** @description How many customer groups the matching profiles belong to. */
            customerGroupCount?: number | null;
            /** @description Why the query failed. */
            error?: string | null;
            /** @description Names the query in later calls. It can be a UUID or an id of the query engine. */
            id: string;
            jobid?: components["schemas"]["EntityId"];
            /** @description The last page of `customers`. */
            maxPage?: number | null;
            /** @description The `id` once more. */
            queryId?: string;
            /**
             * @description All but `running` are final.
             * @enum {string}
             */
            status: "success" | "killed" | "error" | "running";
        };
        /**
         * @description The profiles of another segment (`Reference`), of a stage of a funnel (`FunnelStageReference`),
         *     or of a variant of an A/B test in a journey (`AbTestVariantReference`).
         */
        SegmentReference: {
            /** @description True takes the profiles that are not in it. Rules in the field sometimes leave it out. */
            exclude?: boolean;
            /** @description The id of the segment, stage or variant. */
            id: string;
            /** @enum {string} */
            type: "FunnelStageReference" | "Reference" | "AbTestVariantReference";
        };
        /** @description A segment of one of four kinds, told apart by `type`. */
        SegmentResource: components["schemas"]["BatchSegmentResource"] | components["schemas"]["RealtimeSegmentResource"] | components["schemas"]["FunnelStageSegmentResource"] | components["schemas"]["JourneySegmentResource"];
        /** @description What a segment is created from. It is sent without a `data` around it. */
        SegmentResourceInput: {
            attributes: {
                /** @description The parent segment. Shipped tools send it, the API publishes no such key here. */
                audienceId?: components["schemas"]["Id"];
                /** @description Whether to count the profiles. Shipped tools send it, the API publishes no such key here. */
                countPopulation?: boolean;
                description?: string | null;
                /** @description Needed to create a `segment-funnel-stage`, in place of a rule. */
                funnel_stage?: components["schemas"]["FunnelStageReferenceInput"];
                name: string;
                rule?: components["schemas"]["Rule"];
                /** @description The dashboard about the segment, null for none. */
                segmentInsightDashboardId?: components["schemas"]["Id"] | null;
            };
            /** @description Left out or null on create. */
            id?: components["schemas"]["EntityId"] | null;
            relationships: {
                parentFolder: components["schemas"]["FolderRelationshipInput"];
            };
            /** @enum {string} */
            type?: "segment-batch" | "segment-realtime" | "segment-funnel-stage" | "segment-journey";
        };
        /** @description What to change in a segment. It is sent without a `data` around it. */
        SegmentResourceUpdateInput: {
            attributes?: {
                /** @description The parent segment. Shipped tools send it, the API publishes no such key here. */
                audienceId?: components["schemas"]["Id"];
                /** @description Whether to count the profiles. Shipped tools send it, the API publishes no such key here. */
                countPopulation?: boolean;
                description?: string | null;
                /** @description Needed to create a `segment-funnel-stage`, in place of a rule. */
                funnel_stage?: components["schemas"]["FunnelStageReferenceInput"];
                name?: string;
                rule?: components["schemas"]["Rule"];
                /** @description The dashboard about the segment, null for none. */
                segmentInsightDashboardId?: components["schemas"]["Id"] | null;
            };
            /** @description Not needed, the path names the segment. */
            id?: components["schemas"]["EntityId"] | null;
            relationships?: {
                parentFolder?: components["schemas"]["FolderRelationshipInput"];
            };
            /** @enum {string} */
            type?: "segment-batch" | "segment-realtime" | "segment-funnel-stage" | "segment-journey";
        };
        /**
         * @description The SQL of a rule, in the longer form with the statement and the workflows that run it.
         *     The API does not say when it answers which form.
         */
        SegmentSql: {
            sql?: string;
        } | {
            batch_workflows: components["schemas"]["JsonObject"];
            sql: string;
            statement: components["schemas"]["JsonObject"];
        };
        /** @description The rule to compile. */
        SegmentSqlInput: {
            /** @enum {string} */
            format?: "sql";
            /** @description Needed for kind 2, in place of a rule. */
            funnel_stage?: components["schemas"]["FunnelStageReferenceInput"];
            kind?: components["schemas"]["SegmentKind"];
            /**
             * @deprecated
             * @description Replaced by `kind`.
             */
            realtime?: boolean;
            rule?: components["schemas"]["Rule"];
        };
        /** @description A segment in short, as a REST token lists it. */
        SegmentSummary: {
            description?: string;
            /** @description Comes as a number here, unlike most ids of answers. */
            id?: components["schemas"]["Id"];
            kind?: components["schemas"]["SegmentKind"];
            name?: string;
            /** @description How many profiles the segment holds. */
            population?: number;
            /**
             * @deprecated
             * @description Superseded by `kind`.
             */
            realtime?: boolean;
            /** @description The folder. Comes as a number here, unlike most ids of answers. */
            segmentFolderId?: components["schemas"]["Id"];
        };
        /** @description What the three kinds of segment summaries have in common. */
        SegmentSummaryResourceCore: {
            /** @description Missing when the caller may not see the segment. */
            attributes?: {
                description: string | null;
                name: string;
                /** @description How many profiles the segment holds. */
                population: number | null;
            } | null;
            id: components["schemas"]["EntityId"];
            relationships: {
                parentFolder?: components["schemas"]["FolderRelationship"];
            };
        };
        /** @description What to change in a segment in the REST dialect. */
        SegmentUpdateInput: {
            audienceId?: components["schemas"]["Id"];
            /** @description Whether to count the profiles of the segment. */
            countPopulation?: boolean;
            description?: string | null;
            /** @description Needed for a segment of kind 2, in place of a rule. */
            funnel_stage?: components["schemas"]["FunnelStageReferenceInput"];
            kind?: components["schemas"]["SegmentKind"];
            name?: string;
            /**
             * @deprecated
             * @description Replaced by `kind`.
             */
            realtime?: boolean;
            rule?: components["schemas"]["Rule"];
            /** @description The folder to put it in. */
            segmentFolderId?: components["schemas"]["Id"];
        };
        /** @description What comes with a failure of the server. A proxy in between may send HTML or nothing. */
        ServerError: components["schemas"]["FailureError"] | components["schemas"]["CodedError"];
        /** @description Looks at the rows through a window of fixed length that moves over time. */
        SlidingWindow: {
            /** @description The length of the window, the sum of the units given. */
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
         * @description Smallest or largest first.
         * @enum {string}
         */
        SortOrder: "ascending" | "descending";
        /**
         * @description The first moment of the schedule as local time without an offset; the `timezone` beside it applies.
         *     Activations from before this field existed show a value that the server made up.
         * @example 2026-01-31T09:00:00
         */
        StartAt: string | null;
        /** @description Holds when the text starts with one of those given. */
        StartWithOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            rightValues: string[];
            /** @constant */
            type: "StartWith";
        };
        /**
         * @description A series of measurements, oldest first. Each is an array: the time in seconds since 1970, the number of profiles,
         *     and, where the API tells it, whether a run took place.
         */
        Statistic: (number | boolean)[][];
        /** @description Takes the value from a text with placeholders `$1`, `$2` and so on. */
        StringExpression: {
            /** @description What the placeholders stand for; the first fills `$1`. */
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
        /** @description A refusal in one sentence, under the name that is elsewhere a list. */
        TextErrors: {
            errors: string;
        };
        /** @description A distance before now. */
        TimeAgo: {
            last: components["schemas"]["TimeDistance"];
            unit: components["schemas"]["TimeUnit"];
        };
        /** @description A distance after now. */
        TimeAhead: {
            next: components["schemas"]["TimeDistance"];
            unit: components["schemas"]["TimeUnit"];
        };
        /** @description A number of the `unit` beside it, or a length put together from several units. */
        TimeDistance: number | components["schemas"]["LocalDuration"];
        /** @description Holds when the time lies between two distances after now. */
        TimeInBetweenNextOperator: {
            from: components["schemas"]["TimeAhead"];
            /** @description True reverses the test. */
            not?: boolean;
            to: components["schemas"]["TimeAhead"];
            /** @constant */
            type: "TimeInBetweenNext";
        };
        /** @description Holds when the time lies in the coming unit of the calendar, such as next month. */
        TimeNextOperator: {
            from: components["schemas"]["CalendarUnit"];
            /** @description True reverses the test. */
            not?: boolean;
            /** @constant */
            type: "TimeNext";
        };
        /** @description Holds when the time lies in a span of the given length that begins the given distance before now. */
        TimeRangeOperator: {
            duration: components["schemas"]["RuleDuration"];
            /** @description Where the span begins, counted back from now. */
            from: components["schemas"]["TimeAgo"];
            /** @description True reverses the test. */
            not?: boolean;
            /** @description True lays the span in the other direction. */
            reverse: boolean;
            /** @constant */
            type: "TimeRange";
        };
        /** @description The short form of `TimeRange`, with a unit of the calendar in place of a distance and a length. */
        TimeRangeUnitOperator: {
            from: components["schemas"]["CalendarUnit"];
            /** @description True reverses the test. */
            not?: boolean;
            /** @constant */
            type: "TimeRange";
        };
        /** @description Holds when the time lies in the current unit of the calendar, such as this month. */
        TimeThisOperator: {
            from: components["schemas"]["CalendarUnit"];
            /** @description True reverses the test. */
            not?: boolean;
            /** @constant */
            type: "TimeThis";
        };
        /** @description Holds when the time lies in the current day. */
        TimeTodayOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            /** @constant */
            type: "TimeToday";
        };
        /**
         * @description A unit of time.
         * @enum {string}
         */
        TimeUnit: "year" | "quarter" | "month" | "week" | "day" | "hour" | "minute" | "second";
        /** @description Holds when the time lies within so many units after now. */
        TimeWithinNextOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            /** @constant */
            type: "TimeWithinNext";
            unit: components["schemas"]["TimeUnit"];
            /** @description How many units, as a number or as text. */
            value: string | number;
        };
        /** @description Holds when the time lies within so many units before now. */
        TimeWithinPastOperator: {
            /** @description True reverses the test. */
            not?: boolean;
            /** @constant */
            type: "TimeWithinPast";
            unit: components["schemas"]["TimeUnit"];
            /** @description How many units. Rules in the field hold a number, the published form is text. */
            value: string | number;
        };
        /**
         * @description A profile token as REST answers give it. Whoever presents it to the Profiles API looks up a profile's segments
         *     and attributes.
         */
        Token: {
            /** @description The attribute columns that a lookup returns. */
            attributeColumns?: string[];
            audienceId?: components["schemas"]["EntityId"];
            /** Format: date-time */
            createdAt?: string;
            createdBy?: components["schemas"]["User"];
            description?: string;
            id: components["schemas"]["EntityId"];
            /** @description The column that a lookup is made by. */
            keyColumn?: string;
            /** @description The segments that a lookup tells membership of. */
            segments?: components["schemas"]["SegmentSummary"][];
            /**
             * Format: uuid
             * @description The UUID that callers of the Profiles API present.
             */
            token?: string;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: components["schemas"]["User"];
            /** @description True for a token of the second generation. */
            v2?: boolean;
        };
        /** @description One profile token, with the people and segments it points to. */
        TokenDocument: {
            data: components["schemas"]["TokenResource"];
            included: (components["schemas"]["UserResource"] | components["schemas"]["BatchSegmentSummaryResource"] | components["schemas"]["RealtimeSegmentSummaryResource"] | components["schemas"]["FunnelStageSegmentSummaryResource"])[];
        };
        /** @description What a REST caller sends to create or change a profile token. */
        TokenInput: {
            /** @description The attribute columns that a lookup returns, at most five. Send `[]` for none, never omit it. */
            attributeColumns: string[];
            description?: string;
            /**
             * @description The column that a lookup is made by.
             * @example td_client_id
             */
            keyColumn: string;
            /** @description The segments that a lookup tells membership of. */
            segments?: {
                id?: components["schemas"]["Id"];
            }[];
            /**
             * Format: uuid
             * @description The UUID that callers of the Profiles API present.
             */
            token?: string;
        };
        /** @description A profile token as JSON:API answers give it. */
        TokenResource: {
            attributes: {
                /** @description The attribute columns that a lookup returns. */
                attributeColumns: string[];
                audienceId?: components["schemas"]["EntityId"];
                /** Format: date-time */
                createdAt?: string;
                description?: string;
                /** @description The column that a lookup is made by. */
                keyColumn?: string;
                name: string;
                /**
                 * Format: uuid
                 * @description The UUID that callers of the Profiles API present.
                 */
                token?: string;
                /** Format: date-time */
                updatedAt?: string;
            };
            id: components["schemas"]["EntityId"];
            relationships: {
                createdBy?: components["schemas"]["UserRelationship"];
                parentFolder?: components["schemas"]["FolderRelationship"];
                segments?: components["schemas"]["TokenSegmentsRelationship"];
                updatedBy?: components["schemas"]["UserRelationship"];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "token";
        };
        /** @description What a JSON:API caller sends to create or change a profile token. */
        TokenResourceInput: {
            attributes: {
                /** @description The attribute columns that a lookup returns, at most five. Send `[]` for none, never omit it. */
                attributeColumns?: string[];
                description?: string;
                /** @description The column that a lookup is made by; `td_global_id` when left empty. */
                keyColumn?: string;
                /** @description Letters, digits, underscores and spaces; no digit or space in front. */
                name: string;
            };
            /** @description Not needed; the API assigns it on creation, and the path names it later. */
            id?: components["schemas"]["EntityId"] | null;
            relationships?: {
                parentFolder: components["schemas"]["FolderRelationshipInput"];
                /** @description The segments that a lookup tells membership of. */
                segments?: {
                    data?: {
                        id: components["schemas"]["EntityId"];
                        /** @enum {string} */
                        type: "segment-batch" | "segment-realtime" | "segment-funnel-stage" | "segment-journey";
                    }[];
                } | null;
            };
            /** @constant */
            type?: "token";
        };
        /**
         * @description The segments of a token. Each item is wrapped once more: `{ data: { id, type } }`,
         *     whereas a request lists `{ id, type }` directly.
         */
        TokenSegmentsRelationship: {
            data?: (components["schemas"]["BatchSegmentRelationship"] | components["schemas"]["RealtimeSegmentRelationship"])[];
        };
        /** @description A person as REST answers embed them. */
        User: {
            id?: components["schemas"]["EntityId"];
            name?: string;
            /** @description The id of the same person outside the CDP, in the TD console. */
            td_user_id?: components["schemas"]["EntityId"];
        };
        /** @description Points to a person under `included`; null when nobody is recorded. */
        UserRelationship: {
            data?: {
                id: components["schemas"]["EntityId"];
                /** @constant */
                type: "user";
            } | null;
        };
        /** @description A person as JSON:API answers list them under `included`. */
        UserResource: {
            attributes: {
                name: string;
                tdUserId: components["schemas"]["EntityId"];
            };
            id: components["schemas"]["EntityId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user";
        };
        /**
         * @description The kind of a fault, for programs.
         * @enum {string}
         */
        ValidationCode: "VIOLATES_UNIQUENESS_CONSTRAINT" | "IS_TOO_SHORT" | "IS_TOO_LONG" | "CANNOT_BE_BLANK" | "INVALID_FORMAT_OR_ASSOCIATION" | "COMPOSITE_CONDITION_TOO_FEW_RULES_REFERENCED" | "COMPOSITE_CONDITION_TOO_FEW_RULE_SETS_REFERENCED" | "COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER" | "COMPOSITE_CONDITION_SYNTAX_ERROR" | "COMPOSITE_CONDITION_TOO_LONG_ALPHABETICAL_IDENTIFIER" | "COMPOSITE_CONDITION_TOO_LONG_NUMERICAL_IDENTIFIER" | "PREDICTIVE_SEGMENT_NOT_YET_SCORED" | "PREDICTIVE_SEGMENT_NOT_YET_TRAINED" | "IS_IMMUTABLE" | "UNKNOWN" | "TOO_MANY_BEHAVIOR_RULES" | "INVALID_WINDOW_DURATION" | "UNDEFINED_ENTRY_CRITERIA" | "UNDEFINED_MILESTONE" | "UNDEFINED_ACTIVATION_STEP" | "UNDEFINED_WAIT_STEP" | "UNDEFINED_EXIT_CRITERIA" | "UNDEFINED_DECISION_CONDITION" | "UNDEFINED_MERGE_POINT" | "UNUSED_IN_ID_LINK" | "TOO_MANY_PRIMARY_KNOWN_IDS" | "TOO_LESS_PRIMARY_KNOWN_IDS" | "TOO_MANY_RT_SEGMENTS";
        /** @description One reason why something is not valid. */
        ValidationError: {
            /** @constant */
            code: "validation-error";
            detail: string;
            meta: {
                validationCode: components["schemas"]["ValidationCode"];
            };
            source: {
                /** @description The place of the fault, such as `/attributes/name`. */
                pointer: string;
            };
            /** @constant */
            status: "400";
        };
        /** @description Tests one value of a profile. */
        ValueCondition: {
            /** @description For columns that hold lists. Rules in the field leave it out for plain columns. */
            arrayMatching?: components["schemas"]["RuleArrayMatching"];
            /** @description True takes the profiles that fail the test. Rules in the field sometimes leave it out. */
            exclude?: boolean;
            leftValue: components["schemas"]["RuleLeftValue"];
            /** @description Keeps only some of the profiles that pass. Null, as the field sends it, means all. */
            limit?: components["schemas"]["RuleLimit"] | null;
            operator: components["schemas"]["RuleOperator"];
            /** @constant */
            type: "Value";
        };
        /**
         * @description Who may see the values of a column.
         * @enum {string}
         */
        Visibility: "clear" | "pii" | "non_pii" | "blocked";
        /** @description The name of a workflow or of a workflow project. */
        WorkflowAttributes: {
            name?: string;
        };
        /** @description Workflows of one project. */
        WorkflowListDocument: {
            data: {
                attributes?: components["schemas"]["WorkflowAttributes"];
                id: components["schemas"]["EntityId"];
                /** @constant */
                type: "workflow";
            }[];
        };
        /** @description One page of workflow projects. */
        WorkflowProjectListDocument: {
            data: {
                attributes?: components["schemas"]["WorkflowAttributes"];
                id: components["schemas"]["EntityId"];
                /** @constant */
                type: "workflow-project";
            }[];
            pagination: components["schemas"]["CursorPagination"];
        };
    };
    responses: {
        /** @description The request is refused; repeating it as it is does not help, except after a 429. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientError"];
            };
        };
        /** @description The server failed, often for a moment only. Reads and other repeatable requests are worth a retry. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerError"];
            };
        };
    };
    parameters: {
        /** @description The behavior of the parent segment. */
        AudienceBehaviorId: components["schemas"]["Id"];
        /** @description The parent segment (the API says audience or master segment). */
        AudienceId: components["schemas"]["Id"];
        /** @description The folder. */
        FolderId: components["schemas"]["Id"];
        /** @description The first day to report. */
        From: string;
        /** @description The funnel. */
        FunnelId: components["schemas"]["Id"];
        /** @description The activation step of the journey. */
        JourneyActivationStepId: components["schemas"]["Id"];
        /** @description The journey bundle, all versions of one journey. */
        JourneyBundleId: components["schemas"]["Id"];
        /** @description The journey, one version of it. */
        JourneyId: components["schemas"]["Id"];
        /** @description The stage of the journey. */
        JourneyStageId: components["schemas"]["Id"];
        /** @description Keeps what has this text in its name. */
        NameInclude: string;
        /** @description The cursor of the page to read; leave it out for the first. */
        PageAfter: string;
        /** @description How many items a page holds. */
        PageSize: number;
        /** @description The parent segment, the same number as an `audienceId`. */
        ParentSegmentId: components["schemas"]["Id"];
        /** @description The predictive segment. */
        PredictiveSegmentId: components["schemas"]["Id"];
        /** @description The query, as its creation answered it. Text, often a UUID. */
        QueryId: components["schemas"]["Id"];
        /** @description The realtime attribute. */
        RealtimeAttributeId: components["schemas"]["Id"];
        /** @description The activation step of the realtime journey. */
        RealtimeJourneyActivationStepId: components["schemas"]["Id"];
        /** @description The realtime journey. */
        RealtimeJourneyId: components["schemas"]["Id"];
        /** @description The key event. */
        RealtimeKeyEventId: components["schemas"]["Id"];
        /** @description The realtime personalization. */
        RealtimePersonalizationId: components["schemas"]["Id"];
        /** @description The personalization service. */
        RealtimePersonalizationServiceId: components["schemas"]["Id"];
        /** @description The resource that the path names. */
        ResourceId: components["schemas"]["Id"];
        /** @description The segment. */
        SegmentId: components["schemas"]["Id"];
        /** @description A key and a direction, as `name:asc` or `name:desc`. */
        SortedBy: string;
        /** @description The activation (the API says syndication). */
        SyndicationId: components["schemas"]["Id"];
        /** @description The last day to report. */
        To: string;
        /** @description The token. */
        TokenId: components["schemas"]["Id"];
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
                    "application/json": components["schemas"]["ParentSegment"][];
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
                "application/json": components["schemas"]["ParentSegmentInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The parent segment as saved, with its new id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentSegment"];
                };
            };
        };
    };
    "audiences.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The parent segment, ordinary or composable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentSegment"] | components["schemas"]["ComposableParentSegment"];
                };
            };
        };
    };
    "audiences.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParentSegmentInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The parent segment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentSegment"];
                };
            };
        };
    };
    "audiences.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "audiences.attributes.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The attributes, of both kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ParentSegmentAttributeWithVisibility"] | components["schemas"]["ParentSegmentMasterAttribute"])[];
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["ParentSegmentBehaviorWithVisibility"][];
                };
            };
        };
    };
    "audiences.behaviors.sampleValues.list": {
        parameters: {
            query: {
                /** @description The column of the behavior to sample. */
                column: string;
                /** @description How many values to answer at most. */
                limit?: number;
                /** @description The size of the sample. */
                samples?: number;
            };
            header?: never;
            path: {
                /** @description The behavior of the parent segment. */
                audienceBehaviorId: components["parameters"]["AudienceBehaviorId"];
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description Values and their shares. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleValues"];
                };
            };
        };
    };
    "audiences.executions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The runs, finished or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentSegmentExecution"][];
                };
            };
        };
    };
    "audiences.folders.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["Folder"][];
                };
            };
        };
    };
    "audiences.folders.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FolderInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Folder"];
                };
            };
        };
    };
    "audiences.folders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
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
                    "application/json": components["schemas"]["Folder"];
                };
            };
        };
    };
    "audiences.folders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "audiences.folders.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FolderUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Folder"];
                };
            };
        };
    };
    "audiences.folders.putIn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
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
            /** @description The segments are in the folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "audiences.folders.segments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
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
                    "application/json": components["schemas"]["Segment"][];
                };
            };
        };
    };
    "audiences.folders.activations.list": {
        parameters: {
            query?: {
                /**
                 * @description Keeps activations made from these templates. `none` stands for those without a template; one whose
                 *     template was deleted is not among them. Separate values by commas.
                 */
                activation_template_id?: (components["schemas"]["Id"] | "none")[];
                /** @description Keeps what these kinds of connection receive. Turns paging off. Repeat the name for each value. */
                connection_type?: string[];
                /** @description Keeps what these people made; the ids are those of the TD console. Separate values by commas. */
                created_by_td_user_id?: components["schemas"]["Id"][];
                /** @description Keeps what has this text in its name. */
                name_include?: components["parameters"]["NameInclude"];
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many activations a page holds. */
                "page[size]"?: number;
                /** @description Keeps activations that repeat in these units. Separate values by commas. */
                repeat_unit?: ("hour" | "day" | "week" | "month" | "minute" | "once" | "none")[];
                /** @description Keeps these schedule states. Separate values by commas. */
                schedule_status?: ("none" | "inactive" | "scheduled" | "active")[];
                /** @description Keeps the activations of segments with this text in their name. */
                segment_name_include?: string;
                /**
                 * @description A key and a direction, as `name:asc` or `name:desc`. Keys: `activation_template_id`,
                 *     `activation_template_name`, `connection_type`, `created_at`, `created_by_td_user_id`,
                 *     `created_by_user_name`, `repeat_unit`, `segment_id`, `segment_name`, `start_at`, `updated_at`.
                 */
                sorted_by?: string;
                /** @description Keeps what starts later than this moment. */
                start_after?: string;
                /** @description Keeps what starts earlier than this moment. */
                start_before?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
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
                    "application/json": components["schemas"]["ActivationOverviewPage"];
                };
            };
        };
    };
    "audiences.funnels.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["Funnel"][];
                };
            };
        };
    };
    "audiences.funnels.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunnelInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new funnel, its stages with their ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
        };
    };
    "audiences.funnels.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
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
                    "application/json": components["schemas"]["Funnel"];
                };
            };
        };
    };
    "audiences.funnels.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunnelInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The funnel after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
        };
    };
    "audiences.funnels.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
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
                    "application/json": components["schemas"]["Funnel"];
                };
            };
        };
    };
    "audiences.funnels.clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunnelCloneInput"];
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
                    "application/json": components["schemas"]["Funnel"];
                };
            };
        };
    };
    "audiences.funnels.statistics.get": {
        parameters: {
            query?: {
                /** @description The first day to report. */
                from?: components["parameters"]["From"];
                /** @description How many days to report. */
                limit?: number;
                /** @description The last day to report. */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The current population of the funnel and a series for each stage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelStatistic"];
                };
            };
        };
    };
    "audiences.predictiveSegments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["PredictiveSegment"][];
                };
            };
        };
    };
    "audiences.predictiveSegments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictiveSegmentInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new predictive segment with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictiveSegment"];
                };
            };
        };
    };
    "audiences.predictiveSegments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
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
                    "application/json": components["schemas"]["PredictiveSegment"];
                };
            };
        };
    };
    "audiences.predictiveSegments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
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
                    "application/json": components["schemas"]["PredictiveSegment"];
                };
            };
        };
    };
    "audiences.predictiveSegments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictiveSegmentUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The predictive segment after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictiveSegment"];
                };
            };
        };
    };
    "audiences.predictiveSegments.executions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The runs and their states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictiveSegmentExecution"][];
                };
            };
        };
    };
    "audiences.predictiveSegments.model.columns.list": {
        parameters: {
            query?: {
                /** @description How many columns to list. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The columns, each an array of texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelColumns"];
                };
            };
        };
    };
    "audiences.predictiveSegments.model.features.list": {
        parameters: {
            query?: {
                /** @description How many features to list. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The features and their weights. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelFeatures"];
                };
            };
        };
    };
    "audiences.predictiveSegments.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The run that has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictiveSegmentExecution"];
                };
            };
        };
    };
    "audiences.predictiveSegments.scoreHistogram.get": {
        parameters: {
            query?: {
                /** @description By its name, adds the positive profiles used in training; the API does not document it. */
                with_positive_train?: boolean;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The predictive segment. */
                predictiveSegmentId: components["parameters"]["PredictiveSegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /**
             * @description One array per class: first 0 for the negative or 1 for the positive profiles,
             *     then an object from score to number of profiles, as in `[1, {"80": 12}]`.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (number | components["schemas"]["JsonObject"])[][];
                };
            };
        };
    };
    "audiences.predictiveSegments.guessRuleAsync": {
        parameters: {
            query: {
                /** @description The segment whose profiles show what is to be predicted, the positive samples. */
                segmentId: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description How far the work is, and the suggestion once it is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictiveSegmentGuess"];
                };
            };
        };
    };
    "audiences.realtimeAttributes.list": {
        parameters: {
            query?: {
                /** @description Keeps what has this text in its name. */
                name_include?: components["parameters"]["NameInclude"];
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many items a page holds. */
                "page[size]"?: components["parameters"]["PageSize"];
                /** @description A key and a direction, as `name:asc` or `name:desc`. */
                sorted_by?: components["parameters"]["SortedBy"];
                /** @description Keeps these kinds only, joined by commas as in `single,imported`. */
                types?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["RealtimeAttributeList"];
                };
            };
        };
    };
    "audiences.realtimeAttributes.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimeAttributeInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new attribute, bare or wrapped in `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RealtimeAttribute"];
                    } | components["schemas"]["RealtimeAttribute"];
                };
            };
        };
    };
    "audiences.realtimeAttributes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The realtime attribute. */
                realtimeAttributeId: components["parameters"]["RealtimeAttributeId"];
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
                    "application/json": components["schemas"]["RealtimeAttribute"];
                };
            };
        };
    };
    "audiences.realtimeAttributes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The realtime attribute. */
                realtimeAttributeId: components["parameters"]["RealtimeAttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The attribute is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "audiences.realtimeAttributes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The realtime attribute. */
                realtimeAttributeId: components["parameters"]["RealtimeAttributeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimeAttributeUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The attribute after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeAttribute"];
                };
            };
        };
    };
    "audiences.realtimeConfigurationVersions.current": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["RealtimeConfigurationVersion"];
                };
            };
        };
    };
    "audiences.realtimeEventTables.columns.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The database of an entry of the setting's `eventTables`. */
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
            /** @description The columns that key events on this table can use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeKeyEventColumn"][];
                };
            };
        };
    };
    "audiences.realtimeImportedAttributes.bulkUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
            /** @description The change is accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.list": {
        parameters: {
            query?: {
                /** @description Keeps what has this text in its name. */
                name_include?: components["parameters"]["NameInclude"];
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many items a page holds. */
                "page[size]"?: components["parameters"]["PageSize"];
                /** @description A key and a direction, as `name:asc` or `name:desc`. */
                sorted_by?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["RealtimeKeyEventList"];
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimeKeyEventInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new key event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeKeyEvent"];
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The key event. */
                realtimeKeyEventId: components["parameters"]["RealtimeKeyEventId"];
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
                    "application/json": components["schemas"]["RealtimeKeyEvent"];
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The key event. */
                realtimeKeyEventId: components["parameters"]["RealtimeKeyEventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The key event as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeKeyEvent"];
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The key event. */
                realtimeKeyEventId: components["parameters"]["RealtimeKeyEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimeKeyEventInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The key event after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeKeyEvent"];
                };
            };
        };
    };
    "audiences.realtimeKeyEvents.columns.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The key event. */
                realtimeKeyEventId: components["parameters"]["RealtimeKeyEventId"];
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
                    "application/json": components["schemas"]["RealtimeKeyEventColumn"][];
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.list": {
        parameters: {
            query?: {
                /** @description Keeps what has this text in its name. */
                name_include?: components["parameters"]["NameInclude"];
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many items a page holds. */
                "page[size]"?: components["parameters"]["PageSize"];
                /** @description A key and a direction, as `name:asc` or `name:desc`. */
                sorted_by?: components["parameters"]["SortedBy"];
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["RealtimePersonalizationServiceList"];
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimePersonalizationServiceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimePersonalizationService"];
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The personalization service. */
                realtimePersonalizationServiceId: components["parameters"]["RealtimePersonalizationServiceId"];
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
                    "application/json": components["schemas"]["RealtimePersonalizationService"];
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The personalization service. */
                realtimePersonalizationServiceId: components["parameters"]["RealtimePersonalizationServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The service as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimePersonalizationService"];
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The personalization service. */
                realtimePersonalizationServiceId: components["parameters"]["RealtimePersonalizationServiceId"];
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
            /** @description The service after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimePersonalizationService"];
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The personalization service. */
                realtimePersonalizationServiceId: components["parameters"]["RealtimePersonalizationServiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimePersonalizationServiceTokenInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimePersonalizationServiceToken"];
                };
            };
        };
    };
    "audiences.realtimePersonalizationServices.tokens.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The personalization service. */
                realtimePersonalizationServiceId: components["parameters"]["RealtimePersonalizationServiceId"];
                /** @description The token. */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The token as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimePersonalizationServiceToken"];
                };
            };
        };
    };
    "audiences.realtimeSetting.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The setting and how far it is applied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeSetting"];
                };
            };
        };
    };
    "audiences.realtimeSetting.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealtimeSettingInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The setting with the change, often still `updating`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeSetting"];
                };
            };
        };
    };
    "audiences.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The run that has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentSegmentExecution"];
                };
            };
        };
    };
    "audiences.sampleValues.list": {
        parameters: {
            query: {
                /** @description The attribute to sample. */
                column: string;
                /** @description How many values to answer at most. */
                limit?: number;
                /** @description The size of the sample. */
                samples?: number;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description Values and their shares. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleValues"];
                };
            };
        };
    };
    "audiences.segments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["Segment"][];
                };
            };
        };
    };
    "audiences.segments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
        };
    };
    "audiences.segments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
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
                    "application/json": components["schemas"]["Segment"];
                };
            };
        };
    };
    "audiences.segments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
        };
    };
    "audiences.segments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "audiences.segments.statistics.list": {
        parameters: {
            query?: {
                /** @description The first day to report. */
                from?: components["parameters"]["From"];
                /** @description The last day to report. */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The size of the segment, day by day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistic"];
                };
            };
        };
    };
    "audiences.segments.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
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
                    "application/json": components["schemas"]["Activation"][];
                };
            };
        };
    };
    "audiences.segments.activations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activation"];
                };
            };
        };
    };
    "audiences.segments.activations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
                /** @description The activation (the API says syndication). */
                syndicationId: components["parameters"]["SyndicationId"];
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
                    "application/json": components["schemas"]["Activation"];
                };
            };
        };
    };
    "audiences.segments.activations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
                /** @description The activation (the API says syndication). */
                syndicationId: components["parameters"]["SyndicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activation"];
                };
            };
        };
    };
    "audiences.segments.activations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
                /** @description The activation (the API says syndication). */
                syndicationId: components["parameters"]["SyndicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "audiences.segments.activations.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
                /** @description The activation (the API says syndication). */
                syndicationId: components["parameters"]["SyndicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The run that was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationExecution"];
                };
            };
        };
    };
    "audiences.segments.queries.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentQueryInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The query that was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentQueryStatus"];
                };
            };
        };
    };
    "audiences.segments.queries.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: components["parameters"]["QueryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description How far the query has come, with the count once there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentQueryStatus"];
                };
            };
        };
    };
    "audiences.segments.queries.profiles.list": {
        parameters: {
            query?: {
                /** @description The number of the page, from 1; the status tells the last one as `maxPage`. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: components["parameters"]["QueryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One page of profiles, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentQueryCustomers"];
                };
            };
        };
    };
    "audiences.segments.queries.kill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: components["parameters"]["QueryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description What became of the request to cancel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Says that the query was not stopped.
                         * @example The query had ended before.
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentSqlInput"];
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
                    "application/json": components["schemas"]["SegmentSql"];
                };
            };
        };
    };
    "audiences.statistics.list": {
        parameters: {
            query?: {
                /** @description The first day to report. */
                from?: components["parameters"]["From"];
                /** @description The last day to report. */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["Statistic"];
                };
            };
        };
    };
    "audiences.activations.list": {
        parameters: {
            query?: {
                /** @description When true, each activation comes without its details, `valid` and `executions` among them. */
                without_detail?: boolean;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["Activation"][];
                };
            };
        };
    };
    "audiences.tokens.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
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
                    "application/json": components["schemas"]["Token"][];
                };
            };
        };
    };
    "audiences.tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new token with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
        };
    };
    "audiences.tokens.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The token. */
                tokenId: components["parameters"]["TokenId"];
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
                    "application/json": components["schemas"]["Token"];
                };
            };
        };
    };
    "audiences.tokens.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The token. */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The token after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
        };
    };
    "audiences.tokens.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: components["parameters"]["AudienceId"];
                /** @description The token. */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The token is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationTemplateResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationTemplateDocument"];
                };
            };
        };
    };
    "activationTemplates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/json": components["schemas"]["ActivationTemplateDocument"];
                };
            };
        };
    };
    "activationTemplates.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The template that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationTemplateDocument"];
                };
            };
        };
    };
    "activationTemplates.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationTemplateResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The template as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationTemplateDocument"];
                };
            };
        };
    };
    "byFolder.list": {
        parameters: {
            query?: {
                /** @description How many levels of folders to go down. Without it, be ready to ask again for each inner folder. */
                depth?: number;
                /**
                 * @description Whether segments come with their rules. False makes a large answer smaller,
                 *     which is good for looking only.
                 */
                with_rule?: boolean;
            };
            header?: never;
            path: {
                /** @description The folder. */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder and what it holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderEntryListDocument"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["FolderResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FolderDocument"];
                };
            };
        };
    };
    "folders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FolderDocument"];
                };
            };
        };
    };
    "folders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FolderDocument"];
                };
            };
        };
    };
    "folders.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["FolderResourceUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The folder as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FolderDocument"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["FunnelResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new funnel with the ids of its stages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FunnelDocument"];
                };
            };
        };
    };
    "funnels.stages.statistics.list": {
        parameters: {
            query?: {
                /** @description The first day to report. */
                from?: components["parameters"]["From"];
                /** @description The last day to report. */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /** @description The funnel. */
                funnelId: components["parameters"]["FunnelId"];
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The series of the stage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistic"];
                };
            };
        };
    };
    "funnels.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FunnelDocument"];
                };
            };
        };
    };
    "funnels.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FunnelDocument"];
                };
            };
        };
    };
    "funnels.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["FunnelResourceUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The funnel after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FunnelDocument"];
                };
            };
        };
    };
    "journeyBundles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
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
                    "application/json": components["schemas"]["JourneyBundle"];
                };
            };
        };
    };
    "journeyBundles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The bundle is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "journeyBundles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JourneyBundleInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The bundle after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyBundle"];
                };
            };
        };
    };
    "journeyBundles.activationSankeyCharts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
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
                    "application/json": components["schemas"]["JourneyBundleActivationSankeyChartsDocument"];
                };
            };
        };
    };
    "journeyBundles.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
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
                    "application/json": components["schemas"]["JourneyBundleActivationStepListDocument"];
                };
            };
        };
    };
    "journeyBundles.conversionSankeyCharts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
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
                    "application/json": components["schemas"]["JourneyBundleConversionSankeyChartsDocument"];
                };
            };
        };
    };
    "journeyBundles.journeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JourneyBundleJourneyInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeyBundles.journeysAppendable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description Another version can be added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            /** @description No version can be added, for these reasons. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyNotAppendable"];
                };
            };
        };
    };
    "journeyBundles.latest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
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
                    "application/json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeyBundles.statistics.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: components["parameters"]["JourneyBundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One entry for each journey of the bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyBundleStatisticsDocument"];
                };
            };
        };
    };
    "journeys.list": {
        parameters: {
            query: {
                /** @description The folder to look in. */
                folder_id: components["schemas"]["Id"];
                /** @description Keeps the journeys that the caller may view, or may edit. */
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
                    "application/json": components["schemas"]["JourneyListDocument"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeys.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "journeys.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeys.activationSankeyCharts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
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
                    "application/json": components["schemas"]["JourneySankeyChartListDocument"];
                };
            };
        };
    };
    "journeys.activationTemplatesForStep": {
        parameters: {
            query?: {
                /** @description The step, a key of `steps` in one of the stages sent. */
                stepId?: string;
            };
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation templates, each with a mark whether the step can use it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationTemplateListDocument"];
                };
            };
        };
    };
    "journeys.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyActivationStepListDocument"];
                };
            };
        };
    };
    "journeys.activations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JourneyActivationStepInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new activation step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyActivationStepDocument"];
                };
            };
        };
    };
    "journeys.activations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The activation step of the journey. */
                journeyActivationStepId: components["parameters"]["JourneyActivationStepId"];
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyActivationStepDocument"];
                };
            };
        };
    };
    "journeys.activations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The activation step of the journey. */
                journeyActivationStepId: components["parameters"]["JourneyActivationStepId"];
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyActivationStepInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation step after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyActivationStepDocument"];
                };
            };
        };
    };
    "journeys.availableBehaviorsForStep": {
        parameters: {
            query?: {
                /** @description The step, a key of `steps` in one of the stages sent. */
                stepId?: string;
            };
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The behaviors that suit the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehaviorListDocument"];
                };
            };
        };
    };
    "journeys.conversionSankeyCharts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The data of the Sankey charts that show how profiles move to the goal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneySankeyChartListDocument"];
                };
            };
        };
    };
    "journeys.profiles.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyProfilesDocument"];
                };
            };
        };
    };
    "journeys.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyDetailInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeys.journeyStages.profiles.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
                /** @description The stage of the journey. */
                journeyStageId: components["parameters"]["JourneyStageId"];
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
                    "application/json": components["schemas"]["JourneyProfiles"];
                };
            };
        };
    };
    "journeys.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
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
                    "application/json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeys.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey, no longer paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeys.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The run has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyExecutionDocument"];
                };
            };
        };
    };
    "journeys.statistics.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey, one version of it. */
                journeyId: components["parameters"]["JourneyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description How many profiles are in the journey and its stages, now and over time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyStatisticsDocument"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyDuplicateInput"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneyDocument"];
                };
            };
        };
    };
    "journeys.segmentRules.list": {
        parameters: {
            query: {
                /** @description The parent segment whose journeys to list. */
                audience_id: components["schemas"]["Id"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["JourneySegmentRuleListDocument"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ParentSegmentListDocument"];
                };
            };
        };
    };
    "parentSegments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ParentSegmentDocument"];
                };
            };
        };
    };
    "parentSegments.activationTemplates.list": {
        parameters: {
            query?: {
                /** @description A segment; each template then tells under `availableBySegment` whether that segment can use it. */
                availableBySegmentId?: components["schemas"]["Id"];
                /** @description Keeps the templates of this kind, 0 for segments, 1 for journeys. */
                kind?: number;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/json": components["schemas"]["ActivationTemplateListDocument"];
                };
            };
        };
    };
    "parentSegments.funnels.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["FunnelListDocument"];
                };
            };
        };
    };
    "parentSegments.realtimeActivations.list": {
        parameters: {
            query?: {
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many items a page holds. */
                "page[size]"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/json": components["schemas"]["RealtimeJourneyActivationStepListDocument"];
                };
            };
        };
    };
    "parentSegments.realtimeAttributes.list": {
        parameters: {
            query?: {
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many items a page holds. */
                "page[size]"?: components["parameters"]["PageSize"];
                /** @description Keeps attributes with this text in their own name or in the name of one of their parts. */
                q?: string;
                /** @description A key and a direction, as `name:asc` or `name:desc`. */
                sorted_by?: components["parameters"]["SortedBy"];
                /** @description Keeps these kinds only, joined by commas as in `single,imported`. */
                types?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/json": components["schemas"]["ParentSegmentRealtimeAttributeListDocument"];
                };
            };
        };
    };
    "parentSegments.realtimeJourneys.list": {
        parameters: {
            query?: {
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many items a page holds. */
                "page[size]"?: components["parameters"]["PageSize"];
                /** @description Keeps what the caller may view, or may edit. Without it: view. */
                permissions?: "edit" | "view";
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/json": components["schemas"]["RealtimeJourneyListDocument"];
                };
            };
        };
    };
    "parentSegments.realtimePersonalizations.list": {
        parameters: {
            query?: {
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many items a page holds. */
                "page[size]"?: components["parameters"]["PageSize"];
                /** @description Keeps what the caller may view, or may edit. Without it: view. */
                permissions?: "edit" | "view";
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/json": components["schemas"]["RealtimePersonalizationListDocument"];
                };
            };
        };
    };
    "parentSegments.activations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationSummaryListDocument"];
                };
            };
        };
    };
    "parentSegments.userDefinedWorkflowProjects.list": {
        parameters: {
            query?: {
                /** @description Begins after the project with this id. */
                lastId?: components["schemas"]["Id"];
                /** @description Keeps the projects whose name fits this pattern. */
                namePattern?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/json": components["schemas"]["WorkflowProjectListDocument"];
                };
            };
        };
    };
    "parentSegments.userDefinedWorkflows.list": {
        parameters: {
            query: {
                /** @description The name of the project, not its id. */
                workflowProjectName: string;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
                parentSegmentId: components["parameters"]["ParentSegmentId"];
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
                    "application/json": components["schemas"]["WorkflowListDocument"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new predictive segment with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentDocument"];
                };
            };
        };
    };
    "predictiveSegments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentDocument"];
                };
            };
        };
    };
    "predictiveSegments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentDocument"];
                };
            };
        };
    };
    "predictiveSegments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentResourceUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The predictive segment after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentDocument"];
                };
            };
        };
    };
    "predictiveSegments.executions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The runs and their states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentExecutionListDocument"];
                };
            };
        };
    };
    "predictiveSegments.model.columns.get": {
        parameters: {
            query?: {
                /** @description How many columns to list. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ModelColumnsDocument"];
                };
            };
        };
    };
    "predictiveSegments.model.features.get": {
        parameters: {
            query?: {
                /** @description How many features to list. When given, the heaviest come first, whatever the sign of the weight. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The features and their weights. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ModelFeaturesDocument"];
                };
            };
        };
    };
    "predictiveSegments.model.score.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description One histogram for the positive profiles and one for the others. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ModelScoresDocument"];
                };
            };
        };
    };
    "predictiveSegments.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The run that has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentExecutionDocument"];
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
                    attributes: components["schemas"]["RealtimeJourneyInput"];
                    relationships?: {
                        parentFolder?: components["schemas"]["FolderRelationshipInput"];
                    };
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new journey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeJourneyDocument"];
                };
            };
        };
    };
    "realtimeJourneys.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
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
                    "application/json": components["schemas"]["RealtimeJourneyDocument"];
                };
            };
        };
    };
    "realtimeJourneys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "realtimeJourneys.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: components["schemas"]["RealtimeJourneyUpdateInput"];
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeJourneyDocument"];
                };
            };
        };
    };
    "realtimeJourneys.activations.list": {
        parameters: {
            query?: {
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: components["parameters"]["PageAfter"];
                /** @description How many items a page holds. */
                "page[size]"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
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
                    "application/json": components["schemas"]["RealtimeJourneyActivationStepListDocument"];
                };
            };
        };
    };
    "realtimeJourneys.activations.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: components["schemas"]["RealtimeJourneyActivationStepInput"];
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new activation step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeJourneyActivationStepDocument"];
                };
            };
        };
    };
    "realtimeJourneys.activations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The activation step of the realtime journey. */
                realtimeJourneyActivationStepId: components["parameters"]["RealtimeJourneyActivationStepId"];
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
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
                    "application/json": components["schemas"]["RealtimeJourneyActivationStepDocument"];
                };
            };
        };
    };
    "realtimeJourneys.activations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The activation step of the realtime journey. */
                realtimeJourneyActivationStepId: components["parameters"]["RealtimeJourneyActivationStepId"];
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: components["schemas"]["RealtimeJourneyActivationStepInput"];
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation step after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeJourneyActivationStepDocument"];
                };
            };
        };
    };
    "realtimeJourneys.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes?: components["schemas"]["RealtimeJourneyDetailInput"];
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
                    "application/json": components["schemas"]["RealtimeJourneyDocument"];
                };
            };
        };
    };
    "realtimeJourneys.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
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
                    "application/json": components["schemas"]["RealtimeJourneyDocument"];
                };
            };
        };
    };
    "realtimeJourneys.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime journey. */
                realtimeJourneyId: components["parameters"]["RealtimeJourneyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The journey, active again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeJourneyDocument"];
                };
            };
        };
    };
    "realtimeJourneys.abtestVariants.list": {
        parameters: {
            query: {
                /** @description The parent segment to look into. */
                audience_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The variants, all at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeJourneyVariantListDocument"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["RealtimeJourneyDuplicateInput"];
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
                    "application/json": components["schemas"]["RealtimeJourneyDocument"];
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
                    attributes: components["schemas"]["RealtimePersonalizationInput"];
                    relationships?: {
                        parentFolder?: components["schemas"]["FolderRelationshipInput"];
                    };
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new personalization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimePersonalizationDocument"];
                };
            };
        };
    };
    "realtimePersonalizations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime personalization. */
                realtimePersonalizationId: components["parameters"]["RealtimePersonalizationId"];
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
                    "application/json": components["schemas"]["RealtimePersonalizationDocument"];
                };
            };
        };
    };
    "realtimePersonalizations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime personalization. */
                realtimePersonalizationId: components["parameters"]["RealtimePersonalizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The personalization is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
        };
    };
    "realtimePersonalizations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The realtime personalization. */
                realtimePersonalizationId: components["parameters"]["RealtimePersonalizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": {
                    attributes: components["schemas"]["RealtimePersonalizationInput"];
                };
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The personalization after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimePersonalizationDocument"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["SegmentResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["SegmentDocument"];
                };
            };
        };
    };
    "segments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["SegmentDocument"];
                };
            };
        };
    };
    "segments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["SegmentDocument"];
                };
            };
        };
    };
    "segments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["SegmentResourceUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The segment after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["SegmentDocument"];
                };
            };
        };
    };
    "segments.predictiveSegments.guessRuleAsync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description How far the work is, and the suggestion once it is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["PredictiveSegmentGuessDocument"];
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
                segmentId: components["parameters"]["SegmentId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationListDocument"];
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
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new activation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationDocument"];
                };
            };
        };
    };
    "segments.activations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationDocument"];
                };
            };
        };
    };
    "segments.activations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationDocument"];
                };
            };
        };
    };
    "segments.activations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationResourceUpdateInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The activation as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationDocument"];
                };
            };
        };
    };
    "segments.activations.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
                /** @description The segment. */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The run that was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["ActivationExecutionResource"] | {
                        data: components["schemas"]["ActivationExecutionResource"];
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
                "application/vnd.treasuredata.v1+json": components["schemas"]["TokenResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The new token, with its id and its UUID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["TokenDocument"];
                };
            };
        };
    };
    "tokens.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The token and the segments and people it points to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["TokenDocument"];
                };
            };
        };
    };
    "tokens.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
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
                    "application/vnd.treasuredata.v1+json": components["schemas"]["TokenDocument"];
                };
            };
        };
    };
    "tokens.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.treasuredata.v1+json": components["schemas"]["TokenResourceInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description The token after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.treasuredata.v1+json": components["schemas"]["TokenDocument"];
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
            /** @description The parent segments in brief. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentSegmentSummary"][];
                };
            };
        };
    };
}
