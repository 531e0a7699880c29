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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceBehaviorId: Id;
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
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
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
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
                audienceId: Id;
                /** @description The folder. */
                folderId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The funnel. */
                funnelId: Id;
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
                audienceId: Id;
                /** @description The funnel. */
                funnelId: Id;
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
                audienceId: Id;
                /** @description The funnel. */
                funnelId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The realtime attribute. */
                realtimeAttributeId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The key event. */
                realtimeKeyEventId: Id;
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
                audienceId: Id;
                /** @description The key event. */
                realtimeKeyEventId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The personalization service. */
                realtimePersonalizationServiceId: Id;
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
                audienceId: Id;
                /** @description The personalization service. */
                realtimePersonalizationServiceId: Id;
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
                audienceId: Id;
                /** @description The personalization service. */
                realtimePersonalizationServiceId: Id;
                /** @description The token. */
                tokenId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
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
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
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
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
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
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description The activation (the API says syndication). */
                syndicationId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: Id;
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
                audienceId: Id;
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: Id;
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
                audienceId: Id;
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
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
                audienceId: Id;
                /** @description The token. */
                tokenId: Id;
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
                id: Id;
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
                folderId: Id;
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
                id: Id;
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
                funnelId: Id;
                /** @description The resource that the path names. */
                id: Id;
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
                id: Id;
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
                journeyBundleId: Id;
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
                journeyBundleId: Id;
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
                journeyBundleId: Id;
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
                journeyBundleId: Id;
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
                journeyBundleId: Id;
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
                journeyBundleId: Id;
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
                journeyBundleId: Id;
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
                journeyBundleId: Id;
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
                journeyId: Id;
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
                journeyId: Id;
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
                journeyId: Id;
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
                journeyId: Id;
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
                journeyActivationStepId: Id;
                /** @description The journey, one version of it. */
                journeyId: Id;
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
                journeyId: Id;
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
                journeyId: Id;
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
                journeyId: Id;
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
                journeyId: Id;
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
                journeyId: Id;
                /** @description The stage of the journey. */
                journeyStageId: Id;
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
                journeyId: Id;
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
                journeyId: Id;
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
                id: Id;
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
                parentSegmentId: Id;
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
                parentSegmentId: Id;
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
                parentSegmentId: Id;
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
                parentSegmentId: Id;
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
                parentSegmentId: Id;
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
                id: Id;
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
                id: Id;
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
                id: Id;
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
                id: Id;
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
                id: Id;
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
                id: Id;
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
                realtimeJourneyId: Id;
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
                realtimeJourneyId: Id;
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
                realtimeJourneyActivationStepId: Id;
                /** @description The realtime journey. */
                realtimeJourneyId: Id;
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
                realtimeJourneyId: Id;
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
                realtimePersonalizationId: Id;
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
                id: Id;
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
                id: Id;
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
                segmentId: Id;
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
                id: Id;
                /** @description The segment. */
                segmentId: Id;
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
                id: Id;
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
         * @description The state of the latest run. `scheduled` means that none has taken place but one lies ahead;
         *     null that there is nothing to show.
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
         * @description Whether a template is still being written or ready for use.
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
         * @description The type of a column of the profile or behavior tables.
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
         * @description How far a run has come. `success`, `error` and `canceled` are final.
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
         * @description Whether a profile that has left the journey may enter it once more, `reentry_unless_goal_achieved` meaning only
         *     if it has not reached the goal.
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
         * @description A journey is a draft, a simulation, or launched, which is live.
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
         * @description Whether a profile may enter a realtime journey again.
         * @enum {string}
         */
        RealtimeJourneyReentryMode: "no_reentry" | "reentry_unless_goal_achieved" | "reentry_always";
        RealtimeJourneyRelationships: RealtimeJourneyRelationships;
        RealtimeJourneyResource: RealtimeJourneyResource;
        RealtimeJourneyStage: RealtimeJourneyStage;
        RealtimeJourneyStaleCriteria: RealtimeJourneyStaleCriteria;
        /**
         * @description Whether a realtime journey is a draft or live.
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
         * @description How far the realtime setting is applied. A change is `updating` first and ends as `ok` or `inconsistent`.
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
         * @description How conditions combine: all hold (`And`), at least one holds (`Or`), or as `expr` spells it out (`Composite`).
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
         * @description What kind of schedule starts a run.
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
         * @description Smallest or largest first.
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
         * @description The kind of a fault, for programs.
         * @enum {string}
         */
        ValidationCode: "VIOLATES_UNIQUENESS_CONSTRAINT" | "IS_TOO_SHORT" | "IS_TOO_LONG" | "CANNOT_BE_BLANK" | "INVALID_FORMAT_OR_ASSOCIATION" | "COMPOSITE_CONDITION_TOO_FEW_RULES_REFERENCED" | "COMPOSITE_CONDITION_TOO_FEW_RULE_SETS_REFERENCED" | "COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER" | "COMPOSITE_CONDITION_SYNTAX_ERROR" | "COMPOSITE_CONDITION_TOO_LONG_ALPHABETICAL_IDENTIFIER" | "COMPOSITE_CONDITION_TOO_LONG_NUMERICAL_IDENTIFIER" | "PREDICTIVE_SEGMENT_NOT_YET_SCORED" | "PREDICTIVE_SEGMENT_NOT_YET_TRAINED" | "IS_IMMUTABLE" | "UNKNOWN" | "TOO_MANY_BEHAVIOR_RULES" | "INVALID_WINDOW_DURATION" | "UNDEFINED_ENTRY_CRITERIA" | "UNDEFINED_MILESTONE" | "UNDEFINED_ACTIVATION_STEP" | "UNDEFINED_WAIT_STEP" | "UNDEFINED_EXIT_CRITERIA" | "UNDEFINED_DECISION_CONDITION" | "UNDEFINED_MERGE_POINT" | "UNUSED_IN_ID_LINK" | "TOO_MANY_PRIMARY_KNOWN_IDS" | "TOO_LESS_PRIMARY_KNOWN_IDS" | "TOO_MANY_RT_SEGMENTS";
        ValidationError: ValidationError;
        ValueCondition: ValueCondition;
        /**
         * @description Who may see the values of a column.
         * @enum {string}
         */
        Visibility: "clear" | "pii" | "non_pii" | "blocked";
        WorkflowAttributes: WorkflowAttributes;
        WorkflowListDocument: WorkflowListDocument;
        WorkflowProjectListDocument: WorkflowProjectListDocument;
    };
    responses: {
        /** @description The request is refused; repeating it as it is does not help, except after a 429. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The server failed, often for a moment only. Reads and other repeatable requests are worth a retry. */
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
        /** @description The behavior of the parent segment. */
        AudienceBehaviorId: Id;
        /** @description The parent segment (the API says audience or master segment). */
        AudienceId: Id;
        /** @description The folder. */
        FolderId: Id;
        /** @description The first day to report. */
        From: string;
        /** @description The funnel. */
        FunnelId: Id;
        /** @description The activation step of the journey. */
        JourneyActivationStepId: Id;
        /** @description The journey bundle, all versions of one journey. */
        JourneyBundleId: Id;
        /** @description The journey, one version of it. */
        JourneyId: Id;
        /** @description The stage of the journey. */
        JourneyStageId: Id;
        /** @description Keeps what has this text in its name. */
        NameInclude: string;
        /** @description The cursor of the page to read; leave it out for the first. */
        PageAfter: string;
        /** @description How many items a page holds. */
        PageSize: number;
        /** @description The parent segment, the same number as an `audienceId`. */
        ParentSegmentId: Id;
        /** @description The predictive segment. */
        PredictiveSegmentId: Id;
        /** @description The query, as its creation answered it. Text, often a UUID. */
        QueryId: Id;
        /** @description The realtime attribute. */
        RealtimeAttributeId: Id;
        /** @description The activation step of the realtime journey. */
        RealtimeJourneyActivationStepId: Id;
        /** @description The realtime journey. */
        RealtimeJourneyId: Id;
        /** @description The key event. */
        RealtimeKeyEventId: Id;
        /** @description The realtime personalization. */
        RealtimePersonalizationId: Id;
        /** @description The personalization service. */
        RealtimePersonalizationServiceId: Id;
        /** @description The resource that the path names. */
        ResourceId: Id;
        /** @description The segment. */
        SegmentId: Id;
        /** @description A key and a direction, as `name:asc` or `name:desc`. */
        SortedBy: string;
        /** @description The activation (the API says syndication). */
        SyndicationId: Id;
        /** @description The last day to report. */
        To: string;
        /** @description The token. */
        TokenId: Id;
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
            /** @description The parent segment as saved, with its new id. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The parent segment as it is now. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description How many values to answer at most. */
                limit?: number;
                /** @description The size of the sample. */
                samples?: number;
            };
            header?: never;
            path: {
                /** @description The behavior of the parent segment. */
                audienceBehaviorId: Id;
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The new folder. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The folder is gone. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The folder as it is now. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The segments are in the folder. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                 * @description Keeps activations made from these templates. `none` stands for those without a template; one whose
                 *     template was deleted is not among them. Separate values by commas.
                 */
                activation_template_id?: (Id | "none")[];
                /** @description Keeps what these kinds of connection receive. Turns paging off. Repeat the name for each value. */
                connection_type?: string[];
                /** @description Keeps what these people made; the ids are those of the TD console. Separate values by commas. */
                created_by_td_user_id?: Id[];
                /** @description Keeps what has this text in its name. */
                name_include?: string;
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The new funnel, its stages with their ids. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The funnel. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The funnel. */
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
            /** @description The funnel after the change. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The funnel. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The funnel. */
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
                /** @description How many days to report. */
                limit?: number;
                /** @description The last day to report. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The funnel. */
                funnelId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The new predictive segment with its id. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The predictive segment. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The predictive segment. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The predictive segment. */
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
            /** @description The predictive segment after the change. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                    "application/json": PredictiveSegmentExecution[];
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                    "application/json": ModelColumns;
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                    "application/json": PredictiveSegmentExecution;
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
                audienceId: Id;
                /** @description The predictive segment. */
                predictiveSegmentId: Id;
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
                    "application/json": (number | JsonObject)[][];
                };
            };
        };
    };
    "audiences.predictiveSegments.guessRuleAsync": {
        parameters: {
            query: {
                /** @description The segment whose profiles show what is to be predicted, the positive samples. */
                segmentId: Id;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                    "application/json": PredictiveSegmentGuess;
                };
            };
        };
    };
    "audiences.realtimeAttributes.list": {
        parameters: {
            query?: {
                /** @description Keeps what has this text in its name. */
                name_include?: string;
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
                /** @description How many items a page holds. */
                "page[size]"?: number;
                /** @description A key and a direction, as `name:asc` or `name:desc`. */
                sorted_by?: string;
                /** @description Keeps these kinds only, joined by commas as in `single,imported`. */
                types?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The new attribute, bare or wrapped in `data`. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The realtime attribute. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The realtime attribute. */
                realtimeAttributeId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The realtime attribute. */
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
            /** @description The attribute after the change. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The change is accepted. */
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
                /** @description Keeps what has this text in its name. */
                name_include?: string;
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
                /** @description How many items a page holds. */
                "page[size]"?: number;
                /** @description A key and a direction, as `name:asc` or `name:desc`. */
                sorted_by?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The new key event. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The key event as it was. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The key event after the change. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description Keeps what has this text in its name. */
                name_include?: string;
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
                /** @description How many items a page holds. */
                "page[size]"?: number;
                /** @description A key and a direction, as `name:asc` or `name:desc`. */
                sorted_by?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The new service. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The personalization service. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The personalization service. */
                realtimePersonalizationServiceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The personalization service. */
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
            /** @description The service after the change. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The personalization service. */
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
            /** @description The new token. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The personalization service. */
                realtimePersonalizationServiceId: Id;
                /** @description The token. */
                tokenId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The setting with the change, often still `updating`. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description How many values to answer at most. */
                limit?: number;
                /** @description The size of the sample. */
                samples?: number;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The segment as stored. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The segment after the change. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The segment is gone. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The size of the segment, day by day. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The new activation. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description The activation (the API says syndication). */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description The activation (the API says syndication). */
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
            /** @description The activation as it now is. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description The activation (the API says syndication). */
                syndicationId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The segment. */
                segmentId: Id;
                /** @description The activation (the API says syndication). */
                syndicationId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The query that was started. */
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: Id;
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
                    "application/json": SegmentQueryStatus;
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
                audienceId: Id;
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
                audienceId: Id;
                /** @description The query, as its creation answered it. Text, often a UUID. */
                queryId: Id;
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description When true, each activation comes without its details, `valid` and `executions` among them. */
                without_detail?: boolean;
            };
            header?: never;
            path: {
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The new token with its id. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The token after the change. */
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
                /** @description The parent segment (the API says audience or master segment). */
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
            /** @description The token is gone. */
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
            /** @description The new template. */
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
                id: Id;
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
                /** @description The resource that the path names. */
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
            /** @description The template as it now is. */
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
                folderId: Id;
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
            /** @description The new folder. */
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
                id: Id;
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
                /** @description The resource that the path names. */
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
            /** @description The folder as it is now. */
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
            /** @description The new funnel with the ids of its stages. */
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
                /** @description The funnel. */
                funnelId: Id;
                /** @description The resource that the path names. */
                id: Id;
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
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
            /** @description The funnel after the change. */
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
                /** @description The journey bundle, all versions of one journey. */
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: Id;
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
                /** @description The journey bundle, all versions of one journey. */
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
            /** @description The bundle after the change. */
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
                /** @description The journey bundle, all versions of one journey. */
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
                /** @description The journey bundle, all versions of one journey. */
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
                /** @description The journey bundle, all versions of one journey. */
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
                /** @description The journey bundle, all versions of one journey. */
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
            /** @description The new journey. */
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: Id;
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
                    "application/json": EmptyAnswer;
                };
            };
            /** @description No version can be added, for these reasons. */
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
                /** @description The journey bundle, all versions of one journey. */
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
                /** @description The journey bundle, all versions of one journey. */
                journeyBundleId: Id;
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
                    "application/json": JourneyBundleStatisticsDocument;
                };
            };
        };
    };
    "journeys.list": {
        parameters: {
            query: {
                /** @description The folder to look in. */
                folder_id: Id;
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
            /** @description The new journey. */
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
                /** @description The journey, one version of it. */
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
                /** @description The journey, one version of it. */
                journeyId: Id;
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
                /** @description The journey, one version of it. */
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
            /** @description The journey after the change. */
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
                /** @description The journey, one version of it. */
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
                /** @description The step, a key of `steps` in one of the stages sent. */
                stepId?: string;
            };
            header?: never;
            path: {
                /** @description The journey, one version of it. */
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
            /** @description The activation templates, each with a mark whether the step can use it. */
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
                /** @description The journey, one version of it. */
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
                /** @description The journey, one version of it. */
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
            /** @description The new activation step. */
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
                /** @description The activation step of the journey. */
                journeyActivationStepId: Id;
                /** @description The journey, one version of it. */
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
                /** @description The activation step of the journey. */
                journeyActivationStepId: Id;
                /** @description The journey, one version of it. */
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
            /** @description The activation step after the change. */
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
                /** @description The step, a key of `steps` in one of the stages sent. */
                stepId?: string;
            };
            header?: never;
            path: {
                /** @description The journey, one version of it. */
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
            /** @description The behaviors that suit the step. */
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
                /** @description The journey, one version of it. */
                journeyId: Id;
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
                /** @description The journey, one version of it. */
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
                /** @description The journey, one version of it. */
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
            /** @description The journey after the change. */
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
                /** @description The journey, one version of it. */
                journeyId: Id;
                /** @description The stage of the journey. */
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
                /** @description The journey, one version of it. */
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
                /** @description The journey, one version of it. */
                journeyId: Id;
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
                /** @description The journey, one version of it. */
                journeyId: Id;
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
                /** @description The journey, one version of it. */
                journeyId: Id;
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
                /** @description The parent segment whose journeys to list. */
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
                /** @description The resource that the path names. */
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
                /** @description A segment; each template then tells under `availableBySegment` whether that segment can use it. */
                availableBySegmentId?: Id;
                /** @description Keeps the templates of this kind, 0 for segments, 1 for journeys. */
                kind?: number;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
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
                /** @description The parent segment, the same number as an `audienceId`. */
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
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
                /** @description How many items a page holds. */
                "page[size]"?: number;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
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
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
                /** @description How many items a page holds. */
                "page[size]"?: number;
                /** @description Keeps attributes with this text in their own name or in the name of one of their parts. */
                q?: string;
                /** @description A key and a direction, as `name:asc` or `name:desc`. */
                sorted_by?: string;
                /** @description Keeps these kinds only, joined by commas as in `single,imported`. */
                types?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
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
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
                /** @description How many items a page holds. */
                "page[size]"?: number;
                /** @description Keeps what the caller may view, or may edit. Without it: view. */
                permissions?: "edit" | "view";
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
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
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
                /** @description How many items a page holds. */
                "page[size]"?: number;
                /** @description Keeps what the caller may view, or may edit. Without it: view. */
                permissions?: "edit" | "view";
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
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
                /** @description The parent segment, the same number as an `audienceId`. */
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
                /** @description Begins after the project with this id. */
                lastId?: Id;
                /** @description Keeps the projects whose name fits this pattern. */
                namePattern?: string;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
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
                /** @description The name of the project, not its id. */
                workflowProjectName: string;
            };
            header?: never;
            path: {
                /** @description The parent segment, the same number as an `audienceId`. */
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
            /** @description The new predictive segment with its id. */
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
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
            /** @description The predictive segment after the change. */
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
                /** @description The resource that the path names. */
                id: Id;
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
                    "application/vnd.treasuredata.v1+json": PredictiveSegmentExecutionListDocument;
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
                /** @description How many features to list. When given, the heaviest come first, whatever the sign of the weight. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The resource that the path names. */
                id: Id;
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
                /** @description The resource that the path names. */
                id: Id;
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
                /** @description The resource that the path names. */
                id: Id;
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
            /** @description The new journey. */
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
                /** @description The realtime journey. */
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
                /** @description The realtime journey. */
                realtimeJourneyId: Id;
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
                /** @description The realtime journey. */
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
            /** @description The journey after the change. */
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
                /** @description The cursor of the page to read; leave it out for the first. */
                "page[after]"?: string;
                /** @description How many items a page holds. */
                "page[size]"?: number;
            };
            header?: never;
            path: {
                /** @description The realtime journey. */
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
                /** @description The realtime journey. */
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
            /** @description The new activation step. */
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
                /** @description The activation step of the realtime journey. */
                realtimeJourneyActivationStepId: Id;
                /** @description The realtime journey. */
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
                /** @description The activation step of the realtime journey. */
                realtimeJourneyActivationStepId: Id;
                /** @description The realtime journey. */
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
            /** @description The activation step after the change. */
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
                /** @description The realtime journey. */
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
                /** @description The realtime journey. */
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
                /** @description The realtime journey. */
                realtimeJourneyId: Id;
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
                    "application/json": RealtimeJourneyDocument;
                };
            };
        };
    };
    "realtimeJourneys.abtestVariants.list": {
        parameters: {
            query: {
                /** @description The parent segment to look into. */
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
            /** @description The variants, all at once. */
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
            /** @description The new personalization. */
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
                /** @description The realtime personalization. */
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
                /** @description The realtime personalization. */
                realtimePersonalizationId: Id;
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
                /** @description The realtime personalization. */
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
            /** @description The personalization after the change. */
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
            /** @description The segment as stored. */
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
                id: Id;
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
                /** @description The resource that the path names. */
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
            /** @description The segment after the change. */
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
                /** @description The resource that the path names. */
                id: Id;
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
            /** @description The new activation. */
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
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
            /** @description The activation that was deleted. */
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
                /** @description The resource that the path names. */
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
            /** @description The activation as it now is. */
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
                /** @description The resource that the path names. */
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
            /** @description The run that was started. */
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
            /** @description The new token, with its id and its UUID. */
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
                /** @description The resource that the path names. */
                id: Id;
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
                /** @description The resource that the path names. */
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
                /** @description The resource that the path names. */
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
            /** @description The token after the change. */
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
            /** @description The parent segments in brief. */
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
/** @description An activation (the API says syndication) in the REST dialect, the export of a segment. */
export type Activation = {
    /** @description The template it was made from, null for none. */
    activationTemplateId?: EntityId | null;
    /** @description Exports every attribute. */
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
     * @description The last day of the schedule; null when it has no end.
     */
    endOn?: string | null;
    /** @description Recent runs, the latest first as far as is known. A freshly started run shows up here. */
    executions?: ActivationExecution[];
    id: EntityId;
    name: string;
    notifyOn?: NotificationEvents;
    repeatFrequency?: number | null;
    repeatSubFrequency?: RepeatSubFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"] | null;
    /** @description Refines `scheduleType`, the older way to describe a schedule. */
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
/** @description The fields of an activation that JSON:API bodies may set. */
export type ActivationAttributesInput = ActivationSettings & {
    activationTemplateId?: EntityId;
    /** @description Where to send the data. A template can supply it. */
    connectionId?: Id;
    /** @description Settings of that connection; their keys depend on its type. */
    connectorConfig?: JsonObject | null;
    /**
     * Format: date
     * @description The last day of the schedule; null when it has no end.
     */
    endOn?: string | null;
};
/** @description Which rows of a behavior table an activation exports beside each profile, and how. */
export type ActivationBehavior = {
    /** @example purchase_history */
    behaviorTableName?: string;
    columns?: ActivationColumns;
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
export type ActivationBehaviors = (ActivationBehavior | null)[] | null;
/** @description The columns of an export, in order. Each has a name and the source of its values. */
export type ActivationColumns = {
    /** @description The name of the column in the export. */
    column: string;
    /** Format: uuid */
    id?: string;
    source: ColumnExpression | StringExpression;
}[];
/** @description What JSON:API answers tell about an activation beyond its summary. */
export type ActivationDetailAttributes = {
    emailRecipients?: EmailRecipients;
    /**
     * Format: date
     * @description The last day of the schedule; null when it has no end.
     */
    endOn?: string | null;
    /** @description Recent runs, the latest first as far as is known. A freshly started run shows up here. */
    executions?: ActivationExecution[];
    notifyOn?: NotificationEvents;
    repeatFrequency?: RepeatFrequency;
    repeatSubFrequency?: RepeatSubFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"];
    runStatus?: components["schemas"]["ActivationRunStatus"];
    startAt?: StartAt;
    valid?: boolean;
};
/** @description One activation and the people it names. */
export type ActivationDocument = {
    data: ActivationResource;
    included: Included;
};
/** @description One run of an activation. */
export type ActivationExecution = Execution & {
    /** @description The activation that ran. */
    syndicationId?: EntityId;
};
/** @description One run of an activation as a JSON:API resource. */
export type ActivationExecutionResource = {
    attributes: ActivationExecution;
    /** @description The same as `workflowAttemptId`. */
    id: EntityId;
    /** @constant */
    type: "execution-syndication";
};
/** @description What to write to an activation in the REST dialect. */
export type ActivationInput = ActivationSettings & {
    activationTemplateId?: EntityId | null;
    /** @description Where to send the data. A template can supply it. */
    connectionId?: Id | null;
    /** @description Settings of that connection; their keys depend on its type. */
    connectorConfig?: JsonObject | null;
    lockEnabled?: boolean;
    /** @description A workflow of your own that belongs to the run. */
    nestedWorkflowName?: string;
    /** @description The project of the workflow named beside it. */
    nestedWorkflowProjectName?: string;
};
/** @description Activations and the people they name. */
export type ActivationListDocument = {
    data: ActivationResource[];
    included: Included;
};
/** @description An activation as the list of a folder shows it, with its segment, connection and last run by name. */
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
    /** @description The folders that the segment lies in. */
    folder?: {
        id?: EntityId;
        name?: string;
    }[];
    id: EntityId;
    /** @description Null when it never ran. */
    lastExecution?: ActivationExecution | null;
    /** @description How many records the last run sent. */
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
/** @description One page of the activations under a folder. */
export type ActivationOverviewPage = {
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
    syndications?: ActivationOverview[];
};
/** @description The segment that an activation exports, who made it and who changed it last. */
export type ActivationRelationships = {
    createdBy?: UserRelationship;
    segment?: BatchSegmentRelationship;
    updatedBy?: UserRelationship;
};
/** @description An activation (type `syndication`) in the JSON:API dialect. */
export type ActivationResource = {
    attributes: ActivationSummaryAttributes & ActivationDetailAttributes;
    id: EntityId;
    relationships?: ActivationRelationships;
    /** @constant */
    type: "syndication";
};
/** @description An activation to create in the JSON:API dialect. Not wrapped in `data`. */
export type ActivationResourceInput = {
    attributes: ActivationAttributesInput;
    id?: EntityId | null;
    /** @constant */
    type?: "syndication";
};
/** @description What to change in an activation in the JSON:API dialect. Not wrapped in `data`. */
export type ActivationResourceUpdateInput = {
    attributes?: ActivationAttributesInput;
    id?: EntityId | null;
    /** @constant */
    type?: "syndication";
};
/** @description What both dialects let a caller write to an activation. */
export type ActivationSettings = {
    /** @description Exports every attribute. */
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
     * @description A single behavior, replaced by `syndicationBehaviors`; sending both is an error.
     */
    syndicationBehavior?: ActivationBehavior | null;
    syndicationBehaviors?: ActivationBehaviors;
    timezone?: string;
};
/** @description What every JSON:API answer tells about an activation. */
export type ActivationSummaryAttributes = {
    activationActionsEnabled?: boolean;
    activationTemplateId?: EntityId;
    /** @description Exports every attribute. */
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
    syndicationBehavior?: ActivationBehavior | null;
    syndicationBehaviors?: ActivationBehaviors;
    timezone?: string;
    /** Format: date-time */
    updatedAt: string;
};
/** @description Activations without their details, and the people they name. */
export type ActivationSummaryListDocument = {
    data: ActivationSummaryResource[];
    included: Included;
};
/** @description An activation (type `syndication`) in the JSON:API dialect, without its details. */
export type ActivationSummaryResource = {
    attributes: ActivationSummaryAttributes;
    id: EntityId;
    relationships?: ActivationRelationships;
    /** @constant */
    type: "syndication";
};
/** @description What every answer tells about an activation template. */
export type ActivationTemplateAttributes = {
    activationActionsEnabled?: boolean;
    /** @description How many activations use it. */
    activationCount?: number;
    /** @description Exports every attribute. */
    allColumns?: boolean;
    audienceId: EntityId;
    /** @description Whether it can be used at all; columns blocked as PII make it false. */
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
    /** @description Whether the step runs as soon as its journey is refreshed. For journey templates only. */
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
/** @description The fields of an activation template that a caller may set. */
export type ActivationTemplateAttributesInput = {
    /** @description Exports every attribute. */
    allColumns?: boolean;
    columns?: ActivationColumns | null;
    connectionId: Id | null;
    /** @description Settings of the connection; their keys depend on its type. */
    connectorConfig?: JsonObject | null;
    description?: string | null;
    emailRecipients?: EmailRecipients;
    /** Format: date */
    endOn?: string | null;
    fieldProperties?: ActivationTemplateFieldProperties;
    /** @description 0 for segments, which also holds when it is left out, 1 for journeys. */
    kind?: number;
    lockEnabled?: boolean;
    name: string;
    nestedWorkflowName?: string | null;
    nestedWorkflowProjectName?: string | null;
    notifyOn?: NotificationEvents;
    repeatFrequency?: RepeatFrequency;
    repeatSubFrequency?: RepeatSubFrequency;
    repeatUnit?: components["schemas"]["RepeatUnit"];
    /** @description Whether the step runs as soon as its journey is refreshed. For journey templates only. */
    runAfterJourneyRefresh?: boolean | null;
    scheduleOption?: string | null;
    /** @deprecated */
    scheduleType?: components["schemas"]["ScheduleType"];
    startAt?: StartAt;
    state: components["schemas"]["ActivationTemplateState"];
    syndicationBehavior?: ActivationBehavior | null;
    timezone?: string | null;
};
/** @description What activations made from a template may not change about the behavior they export; true locks. */
export type ActivationTemplateBehaviorLocks = {
    /** @description Locks of single columns (`column`, `source`, `lockDeleteColumn`), under the column's id. */
    columns?: JsonObject;
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
export type ActivationTemplateDocument = {
    data: ActivationTemplateResource;
    included: Included;
};
/** @description How the fields of a template behave in the activations made from it. */
export type ActivationTemplateFieldProperties = {
    locked: ActivationTemplateLocks;
};
/** @description Activation templates and the people they name. */
export type ActivationTemplateListDocument = {
    data: ActivationTemplateListItem[];
    included: Included;
};
/** @description An activation template as lists give it, with where it can be used instead of how many journeys do. */
export type ActivationTemplateListItem = {
    attributes: ActivationTemplateAttributes & {
        /** @description Whether the segment asked about can use it. Only with `availableBySegmentId`. */
        availableBySegment?: boolean;
        /** @description Whether the journey step asked about can use it. Only there in the list for a step. */
        availableByStep?: boolean;
    };
    id: EntityId;
    relationships?: ResourceRelationships;
    /** @constant */
    type: "activation-template";
};
/** @description What activations made from a template may not change; true locks. */
export type ActivationTemplateLocks = {
    activationActionsEnabled?: boolean;
    allColumns?: boolean;
    /** @description Locks of single columns (`column`, `source`, `lockDeleteColumn`), under the column's id. */
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
/** @description An activation template, settings that activations are made from. */
export type ActivationTemplateResource = {
    attributes: ActivationTemplateAttributes & {
        /** @description How many journeys use it. */
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
/** @description What to write to an activation template. Not wrapped in `data`. */
export type ActivationTemplateResourceInput = {
    attributes?: ActivationTemplateAttributesInput;
    id?: EntityId | null;
    relationships?: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @constant */
    type?: "activation-template";
};
/** @description Orders by the aggregated value of the condition. */
export type AggregationOrder = {
    order: components["schemas"]["SortOrder"];
    /** @constant */
    type: "Aggregation";
};
/** @description One value made from those rows of a behavior that belong to the profile and pass the filter. */
export type AggregationValue = {
    aggregation: RuleAggregation;
    filter: RuleFilter;
    /** @description The behavior whose rows are read. */
    source: {
        /** @description The table of the behavior, as `behavior_orders`. */
        name: string;
    };
    window?: SlidingWindow;
};
/** @description Takes the rows that pass every one of its conditions. */
export type AndFilter = {
    conditions: FilterCondition[];
    /** @constant */
    type: "And";
};
/** @description An attribute of the profile. */
export type AttributeValue = {
    /** @description The column of the attribute. Mind the case, a wrong one matches no profile and gives no error. */
    name: string;
    /** @description Console and starter kits copy it from the column; it does not change what the rule selects. */
    visibility?: components["schemas"]["Visibility"];
};
/** @description Messages about a parent segment as a whole. */
export type BaseErrors = {
    base: string[];
};
/** @description Points to a batch segment. */
export type BatchSegmentRelationship = {
    data?: {
        id: EntityId;
        /** @constant */
        type: "segment-batch";
    };
};
/** @description A segment that is computed when its parent segment runs. */
export type BatchSegmentResource = {
    attributes: {
        /** @description The parent segment. */
        audienceId: EntityId;
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
        rule: Rule;
        /** @description The dashboard about the segment. Null when there is none. */
        segmentInsightDashboardId?: number | null;
        /** Format: date-time */
        updatedAt: string;
    };
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-batch";
};
/** @description A batch segment in short. */
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
/** @description A behavior of the parent segment in JSON:API form, with the visibility of its columns. */
export type BehaviorResource = {
    attributes: {
        allColumns: boolean;
        /** @description The parent segment. */
        audienceId: EntityId;
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
        schema: BehaviorSchemaWithVisibility[];
    };
    id: EntityId;
    /** @constant */
    type: "audience-behavior";
};
/** @description A column that a behavior takes from its source table. */
export type BehaviorSchema = {
    /** @description The name that people see. */
    name: string;
    /** @description The column of the source table. */
    parentColumn: string;
    type: components["schemas"]["ColumnType"];
};
/** @description A column of a behavior, with who may see it. */
export type BehaviorSchemaWithVisibility = {
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
export type BetweenOperator = {
    maxValue: number | string;
    minValue: number | string;
    /** @description True reverses the test. */
    not?: boolean;
    /** @constant */
    type: "Between";
};
/** @description Holds when the time lies between two others, each a point in time or a distance before now. */
export type BetweenTimeOperator = {
    maxValue: RuleTime;
    minValue: RuleTime;
    /** @description True reverses the test. */
    not?: boolean;
    /** @constant */
    type: "Between";
};
/** @description A unit of the calendar, relative to now. */
export type CalendarUnit = {
    unit: components["schemas"]["TimeUnit"];
};
/**
 * @description What comes with a refusal. The shape depends on the operation and on what was wrong more than on the status, so all that
 *     were seen are listed: read `message`, then `errors`, then `error`, then `base`.
 */
export type ClientError = CodedError | ProblemList | FieldErrors | TextErrors | PlainError | BaseErrors;
/** @description The profiles whose result of a customer lifetime value model passes a test. */
export type CltvAttributeReference = {
    /** @description The id of the model. */
    id: string;
    /** @description Which result of the model is tested; `1m` to `24m` count months, `pctile` is a percentile. */
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
/** @description The usual refusal of the REST dialect. */
export type CodedError = {
    code?: string;
    message: string;
};
/** @description The sum, smallest, largest or mean value of a column. */
export type ColumnAggregation = {
    column: string;
    groupingColumns?: GroupingColumns;
    /** @enum {string} */
    type: "Sum" | "Min" | "Max" | "Average";
};
/** @description Takes the value from a column of the parent segment. */
export type ColumnExpression = {
    column: string;
    customerGroup?: string | null;
    /** @description What to do to the value, one after the other. */
    functions?: ColumnFunction[] | null;
};
/** @description Tests one column of a row. */
export type ColumnFilter = {
    /** @description For columns that hold lists. Rules in the field leave it out for plain columns. */
    arrayMatching?: RuleArrayMatching;
    /** @description The column of the behavior. `timestamp`, the time of the row, goes with the operators on time. */
    column: string;
    operator: RuleOperator;
    /** @constant */
    type: "Column";
    /** @description Console and starter kits copy it from the column; it does not change what the rule selects. */
    visibility?: components["schemas"]["Visibility"];
};
/** @description One step that transforms the value of a column. `function` tells which. */
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
/** @description Orders by a column. */
export type ColumnOrder = {
    column: string;
    order: components["schemas"]["SortOrder"];
    /** @constant */
    type: "Column";
};
/**
 * @description A parent segment over tables that stay in another warehouse. It reaches them either by
 *     `federatedQueryConfigId` (Snowflake) or by `connectionId` (Databricks), never both.
 */
export type ComposableParentSegment = {
    /** @description Whether activations may export rows of behaviors. */
    allowActivationBehavior?: boolean;
    attributes?: ComposableParentSegmentAttribute[];
    behaviors?: ComposableParentSegmentBehavior[];
    /** @description The connection that reaches Databricks. */
    connectionId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string | null;
    /** @description The federated query configuration that reaches Snowflake. */
    federatedQueryConfigId?: EntityId;
    id?: EntityId;
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
    updatedBy?: User;
};
/** @description A warehouse column that is a property of each profile, reached by one of the two ids. */
export type ComposableParentSegmentAttribute = {
    column: string;
    /** @description The connection that reaches Databricks. */
    connectionId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    /** @description The federated query configuration that reaches Snowflake. */
    federatedQueryConfigId?: EntityId;
    id?: EntityId;
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
export type ComposableParentSegmentBehavior = {
    /** @description The columns that rules can use. */
    columnMapping: {
        /** @description The column of the warehouse table. */
        cdwColumn: string;
        name: string;
        type?: components["schemas"]["ColumnType"];
    }[];
    /** @description The connection that reaches Databricks. */
    connectionId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    /** @description The federated query configuration that reaches Snowflake. */
    federatedQueryConfigId?: EntityId;
    id?: EntityId;
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
export type ComposableSegmentResource = {
    attributes: {
        /** @description The composable parent segment. */
        composableAudienceId: EntityId;
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
        rule: Rule;
        /** Format: date-time */
        updatedAt: string;
    };
    id: EntityId;
    relationships: ResourceRelationships;
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
export type CompositeExpression = string;
/** @description Holds when the text contains one of those given. */
export type ContainOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValues: string[];
    /** @constant */
    type: "Contain";
};
/** @description The number of rows. */
export type CountAggregation = {
    /** @description The columns to group by. Rules in the field leave it out. */
    groupingColumns?: GroupingColumns;
    /** @constant */
    type: "Count";
};
/** @description The number of different values, or combinations of values, in some columns. */
export type CountDistinctAggregation = {
    columns: string[];
    /** @constant */
    type: "CountDistinct";
};
/** @description How to reach the next page. */
export type CursorPagination = {
    /** @description Null on the last page. Else the next cursor, or a path or URL whose query holds it under `page[after]`. */
    nextPage: string | null;
};
/** @description Groups of profiles, such as households or companies, with facts of their own. */
export type CustomerGroup = {
    /** @description The parent segment. */
    audienceId?: Id;
    customerGroupAttributes?: CustomerGroupAttribute[];
    customerGroupBehaviors?: CustomerGroupBehavior[];
    /** @description The column of the profiles that `parentKey` is joined to. */
    foreignKey: string;
    id?: EntityId;
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
export type CustomerGroupAttribute = {
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
export type CustomerGroupAttributeValue = {
    /** @description The name of the customer group. */
    customerGroup: string;
    /** @description The column of the attribute. */
    name: string;
};
/** @description A joined table of events, many rows per group. */
export type CustomerGroupBehavior = {
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
    schema: BehaviorSchema[];
};
/** @description The value of a column in the first or the last row. */
export type EdgeAggregation = {
    column: string;
    groupingColumns?: GroupingColumns;
    /** @description The column that tells which row comes first. */
    orderColumn: string;
    /** @enum {string} */
    type: "First" | "Last";
};
/** @description Who gets that mail, by the ids of the TD console (`td_user_id`), not by the user ids of the CDP. */
export type EmailRecipients = number[];
/** @description The body of a success that tells nothing more. It is `{}`, or there is none at all; whatever keys it carries have no promised meaning. */
export type EmptyAnswer = {
    [key: string]: unknown;
};
/** @description No conditions: an object without keys, or null. */
export type EmptyRule = Record<string, never> | null;
/** @description Holds when the text ends with one of those given. */
export type EndWithOperator = {
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
export type EntityId = string;
/** @description Holds when the value is the one given, a number, a text or a boolean. */
export type EqualOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "Equal";
};
/** @description Holds when the time is exactly the point given. */
export type EqualTimestampOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: PointInTime;
    /** @constant */
    type: "Equal";
};
/** @description One run of a workflow, with the attempt that runs it. */
export type Execution = ExecutionCore & {
    workflowAttemptId: EntityId;
};
/** @description One run of a workflow. */
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
/** @description The usual failure. */
export type FailureError = {
    details?: string;
    error: string;
    status?: number;
};
/** @description Messages by field, such as a name that is taken. */
export type FieldErrors = {
    errors: {
        [key: string]: string[];
    };
    referencedByPredictiveSegments?: ReferencingIds;
    referencedBySegments?: ReferencingIds;
};
/** @description What a filter lists, a further filter or a test of one column. */
export type FilterCondition = AndFilter | OrFilter | ColumnFilter;
/** @description A folder as REST answers it (the API says segment folder). */
export type Folder = {
    /** @description The parent segment. */
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string | null;
    /** @description Null when nobody is recorded. */
    createdBy?: User | null;
    description?: string | null;
    id: EntityId;
    name: string;
    /** @description The folder that holds this one, null for the top folder. Programs build the tree of folders by it. */
    parentFolderId?: string | null;
    /** Format: date-time */
    updatedAt?: string | null;
    /** @description Null when nobody is recorded. */
    updatedBy?: User | null;
};
/** @description The answer with one folder. */
export type FolderDocument = {
    data: FolderResource;
    included: Included;
};
/** @description Anything that a folder can hold; `type` tells which. */
export type FolderEntry = FolderResource | BatchSegmentResource | RealtimeSegmentResource | FunnelStageSegmentResource | JourneySegmentResource | ComposableSegmentResource | FunnelResource | PredictiveSegmentResource | TokenResource | JourneyResource | ActivationTemplateResource | RealtimeJourneySummaryResource | RealtimePersonalizationSummaryResource | MlSolutionResource;
/** @description The answer with a folder and all it holds. */
export type FolderEntryListDocument = {
    data: FolderEntry[];
    included: Included;
};
/** @description The type and id of a folder. */
export type FolderIdentifier = {
    id: EntityId;
    /** @constant */
    type: "folder-segment";
};
/** @description The type and id of a folder. The API takes the id as text, as it comes in responses, or as a number. */
export type FolderIdentifierInput = {
    id: Id;
    /** @constant */
    type: "folder-segment";
};
/** @description A folder to create in the REST dialect. */
export type FolderInput = {
    /** @description Required here, unlike in the JSON:API dialect. */
    description: string | null;
    name: string;
};
/** @description Points to a folder. */
export type FolderRelationship = {
    data?: FolderIdentifier;
};
/** @description The folder to put something in. */
export type FolderRelationshipInput = {
    data?: FolderIdentifierInput;
};
/** @description A folder as JSON:API resource. */
export type FolderResource = {
    attributes: {
        /** @description The parent segment, ordinary or composable; the folder does not tell which. */
        audienceId: EntityId;
        /** Format: date-time */
        createdAt: string;
        description: string | null;
        enrichments?: JsonObject | null;
        name: string;
        /** @description What the caller may do with the folder. */
        permissions: {
            edit?: boolean;
            view?: boolean;
        };
        rule?: JsonObject | null;
        /** Format: date-time */
        updatedAt: string;
    };
    id: EntityId;
    relationships: {
        /** @description What lies directly in the folder. Mind that each item has a `data` of its own. */
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
/** @description A folder to create in the JSON:API dialect, without a `data` around it. */
export type FolderResourceInput = {
    attributes: {
        description?: string | null;
        /** @description Must differ from the names of its neighbors. */
        name: string;
    };
    /** @description Null or left out for a new one. */
    id?: EntityId | null;
    relationships: {
        /** @description The folder to put it in. Null is what a top folder has, which lies in no other. */
        parentFolder: {
            data?: FolderIdentifierInput | null;
        };
    };
    /** @constant */
    type?: "folder-segment";
};
/** @description What to change in a folder in the JSON:API dialect, without a `data` around it. */
export type FolderResourceUpdateInput = {
    attributes?: {
        description?: string | null;
        /** @description Must differ from the names of its neighbors. */
        name?: string;
    };
    /** @description Not needed, the path names the folder. */
    id?: EntityId | null;
    relationships?: {
        /** @description The folder to put it in. Null is what a top folder has, which lies in no other. */
        parentFolder?: {
            data?: FolderIdentifierInput | null;
        };
    };
    /** @constant */
    type?: "folder-segment";
};
/** @description What to change in a folder in the REST dialect. */
export type FolderUpdateInput = {
    description?: string | null;
    name?: string;
};
/** @description A funnel as REST answers give it. */
export type Funnel = {
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string;
    id: EntityId;
    name: string;
    /** @description True when the funnel has no data until a workflow runs. */
    needToRunWorkflow?: boolean;
    /** @description How many activations the funnel has. */
    numSyndications?: number;
    /** @description How many profiles the funnel held when last counted. */
    population?: number | null;
    segmentFolderId?: EntityId;
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
    updatedBy?: User;
};
/** @description What the copy of a funnel is called and where it goes. */
export type FunnelCloneInput = {
    description?: string;
    name: string;
    segmentFolderId: Id;
};
/** @description One funnel, with the people it points to. */
export type FunnelDocument = {
    data: FunnelResource;
    included: Included;
};
/** @description What a REST caller sends to create or replace a funnel. */
export type FunnelInput = {
    description?: string;
    name: string;
    segmentFolderId: Id;
    /** @description All stages, in their order. */
    stages: {
        /** @description Names a stage that exists. Leave it out to add a stage. */
        id?: Id;
        name: string;
    }[];
};
/** @description A list of funnels, with the people they point to. */
export type FunnelListDocument = {
    data: FunnelResource[];
    included: Included;
};
/** @description A funnel as JSON:API answers give it. */
export type FunnelResource = {
    attributes: {
        audienceId: EntityId;
        countPopulation?: boolean;
        /** Format: date-time */
        createdAt: string;
        description: string | null;
        name: string;
        /** @description How many activations the funnel has. */
        numSyndications: number;
        /** @description How many profiles the funnel held when last counted. */
        population: number | null;
        stages?: FunnelStage[];
        /** Format: date-time */
        updatedAt: string;
    };
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "funnel";
};
/** @description What a JSON:API caller sends to create a funnel. */
export type FunnelResourceInput = {
    attributes: {
        description?: string | null;
        name: string;
        stages: FunnelStage[];
    };
    /** @description Not needed, the API assigns it. */
    id?: EntityId | null;
    relationships: {
        parentFolder: FolderRelationshipInput;
    };
    /** @constant */
    type?: "funnel";
};
/** @description What a JSON:API caller sends to change a funnel. */
export type FunnelResourceUpdateInput = {
    attributes?: {
        description?: string | null;
        name: string;
        stages?: FunnelStage[];
    };
    /** @description Not needed, the path names the funnel. */
    id?: EntityId | null;
    relationships?: {
        parentFolder: FolderRelationshipInput;
    };
    /** @constant */
    type?: "funnel";
};
/** @description A stage of a funnel, in JSON:API answers and requests. */
export type FunnelStage = {
    id?: EntityId;
    name: string;
    /** @description How many activations the stage has. */
    numSyndications?: number;
    /** @description The segment that fills the stage. */
    segmentId?: EntityId;
};
/** @description The funnel stage that a segment of kind 2 stands for. */
export type FunnelStageReferenceInput = {
    funnel_id?: Id;
    stage_id?: Id;
};
/** @description A segment that stands for one stage of a funnel. */
export type FunnelStageSegmentResource = {
    attributes: {
        /** @description The parent segment. */
        audienceId: EntityId;
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
        rule: Rule;
        /** Format: date-time */
        updatedAt: string;
    };
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-funnel-stage";
};
/** @description The segment of a funnel stage in short. */
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
    /** @description How many profiles the funnel held when last counted. */
    population?: number | null;
    stages?: {
        history?: Statistic;
        /** @description The stage. Comes as a number here, unlike most ids of answers. */
        id?: Id;
    }[];
};
/** @description The three scores, highest first, that part the grades; none may exceed the one before it. */
export type GradeThresholds = number[];
/** @description Holds when the time lies no further back than the given distance before now. */
export type GreaterEqualLastOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: TimeAgo;
    /** @constant */
    type: "GreaterEqual";
};
/** @description Holds when the value is as large as the one given, or larger. */
export type GreaterEqualOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "GreaterEqual";
};
/** @description Holds when the time is the point given, or after it. */
export type GreaterEqualTimestampOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: PointInTime;
    /** @constant */
    type: "GreaterEqual";
};
/** @description Holds when the value is larger than the one given. */
export type GreaterOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "Greater";
};
/** @description Holds when the time is after the point given, or after the moment that lies the given distance before now. */
export type GreaterTimeOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: RuleTime;
    /** @constant */
    type: "Greater";
};
/** @description The columns to group by before aggregating. */
export type GroupingColumns = string[];
/**
 * @description An id as a caller may send it. Answers carry ids as text; requests take that text or the same number,
 *     so an id that was read can be sent as it is.
 * @example 401
 */
export type Id = string | number;
/** @description The people that the resources of `data` point to. */
export type Included = UserResource[];
/** @description Holds when the value is one of those given. */
export type InOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValues: (number | string)[];
    /** @constant */
    type: "In";
};
/** @description Holds when there is no value. `rightValue` says nothing here, and rules in the field leave it out. */
export type IsNullOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue?: RuleScalar;
    /** @constant */
    type: "IsNull";
};
/** @description Splits the profiles by chance. */
export type JourneyAbTestStep = {
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
    variants: JourneyAbTestVariant[];
    /** @description The variant that was declared the winner; null while there is none. */
    readonly winnerVariantId?: string | null;
};
/** @description A variant of an A/B test step. */
export type JourneyAbTestVariant = {
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
export type JourneyActivationParams = JourneyActivationSettings & {
    connectionId: EntityId | null;
    /** @description The settings of the connector, their keys depend on its kind. */
    connectorConfig: JsonObject | null;
};
/** @description The settings of an activation step as a caller sends them. */
export type JourneyActivationParamsInput = JourneyActivationSettings & {
    connectionId?: Id | null;
    /** @description The settings of the connector, their keys depend on its kind. */
    connectorConfig?: JsonObject | null;
};
/** @description The activation charts of a journey, by the id of the stage. */
export type JourneyActivationSankeyCharts = {
    [key: string]: JourneySankeyCharts;
};
/** @description How an activation step of a journey exports its profiles, apart from the connection. */
export type JourneyActivationSettings = {
    activationActionsEnabled?: boolean;
    activationTemplateId?: EntityId;
    /** @description Exports every attribute. */
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
     * @description The older form of `syndicationBehaviors`, for one behavior. Never send both.
     */
    syndicationBehavior?: ActivationBehavior | null;
    /** @description The behaviors to export along with the profiles. */
    syndicationBehaviors?: (ActivationBehavior | null)[] | null;
    timezone?: string;
};
/** @description Activates the profiles that reach the step. */
export type JourneyActivationStep = {
    /** @description The settings of the activation, one of the journey's activation steps. */
    journeyActivationStepId: EntityId;
    name?: string | null;
    /** @description The id of the step that follows. */
    next?: string | null;
    /** @constant */
    type: "Activation";
};
/** @description An activation step of a journey. */
export type JourneyActivationStepDocument = {
    data: JourneyActivationStepResource;
    included: Included;
};
/** @description An activation step to create, or as it shall become. */
export type JourneyActivationStepInput = {
    attributes: {
        activationId?: EntityId | null;
        activationParams: JourneyActivationParamsInput;
    };
    /** @description Leave it out, or send null, on creation. */
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
/** @description Who made an activation step and who changed it last. */
export type JourneyActivationStepRelationships = {
    createdBy?: UserRelationship;
    updatedBy?: UserRelationship;
};
/** @description The settings of an activation in a journey. Steps of type `Activation` point to it. */
export type JourneyActivationStepResource = {
    attributes: {
        /** @description The activation that carries the step out; null while there is none. */
        activationId: EntityId | null;
        activationParams: JourneyActivationParams;
    };
    id: EntityId;
    relationships: JourneyActivationStepRelationships;
    /** @constant */
    type: "journeyActivationStep";
};
/** @description What a caller may set on a journey. Only the name is required. */
export type JourneyAttributesInput = {
    allowReentry?: boolean;
    description?: string | null;
    /** @description Who has reached the goal; null for no goal. */
    goal?: JourneyCriteria | null;
    journeyBundleDescription?: string | null;
    /** @description A bundle that gets this journey as its newest version. A creation without it makes a bundle. */
    journeyBundleId?: EntityId | null;
    journeyBundleName?: string | null;
    journeyStages?: JourneyStages;
    name: string;
    reentryMode?: components["schemas"]["JourneyReentryMode"];
    state?: components["schemas"]["JourneyState"];
};
/** @description All versions of one journey. */
export type JourneyBundle = {
    description?: string;
    /** @description People and journeys that the versions point to, told apart by `type`. */
    included?: (UserResource | JourneyResource)[];
    journeys?: JourneyResource[];
    /** @description The number of the newest version, 0 for an empty bundle. */
    lastVersionNumber?: number;
    /** @description The newest run of the latest journey; null before the first. */
    latestExecution?: Execution | null;
    /** @description The version that counts as the latest; null if there is none. */
    latestJourneyId?: EntityId | null;
    name?: string;
    /** @description The newest run of the parent segment; null before the first. */
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
    /** @description People, and the activations of the steps in REST form. */
    included?: (UserResource | Activation)[];
};
/** @description The conversion charts of the journeys in a bundle. */
export type JourneyBundleConversionSankeyChartsDocument = {
    data: JourneySankeyCharts;
    included?: Included;
};
/** @description What to change on a journey bundle. */
export type JourneyBundleInput = {
    attributes?: {
        description?: string;
        /** @description A launched journey of this bundle. */
        latestJourneyId?: string;
        name?: string;
    };
    id?: EntityId | null;
    relationships?: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @constant */
    type?: "journeyBundle";
};
/** @description A version to add to a journey bundle. */
export type JourneyBundleJourneyInput = {
    attributes?: {
        /** @description The name of the new version. */
        name?: string;
    };
    /** @description The journey that the new version starts from. */
    sourceId?: string;
};
/** @description A run of the parent segment that a journey bundle belongs to. */
export type JourneyBundleParentSegmentExecution = Execution & {
    /** @description The parent segment. */
    audienceId?: EntityId;
};
/** @description The statistics of the journeys in a bundle. */
export type JourneyBundleStatisticsDocument = {
    data: JourneyStatisticsResource[];
    included?: Included;
};
/** @description A way out of a step that waits for a condition. */
export type JourneyConditionWaitPath = {
    id: string;
    /** @description How many of `unit` to wait for the segment. */
    moveAfter?: number;
    name?: string;
    /** @description The id of the step that follows. */
    next?: string | null;
    /** @description The segment that opens this path. Needed unless `timedOutPath` is true. */
    segmentId?: EntityId | null;
    /** @description True for the path taken after `moveAfter` has passed. */
    timedOutPath?: boolean;
    /** @enum {string} */
    unit?: "day" | "week";
};
/** @description Waits until a profile is in a segment, or until time is up. */
export type JourneyConditionWaitStep = {
    /** @description One path for the profiles of a segment, and at most one more for those that waited too long. */
    conditions: JourneyConditionWaitPath[];
    description?: string | null;
    name?: string | null;
    /** @constant */
    type: "WaitStep";
    /** @constant */
    waitStepType: "Condition";
};
/** @description A named condition that a segment decides, the profiles of the segment meet it. */
export type JourneyCriteria = {
    description?: string | null;
    name: string;
    segmentId: EntityId;
    target?: JourneyJumpTarget;
};
/** @description Waits until a day. */
export type JourneyDateWaitStep = {
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
export type JourneyDaysOfTheWeekWaitStep = {
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
export type JourneyDecisionPointBranch = {
    description?: string | null;
    /** @description True on the path for the profiles that no other branch takes. */
    excludedPath?: boolean;
    id?: string;
    /** @description Null on the path for everybody else. */
    name?: string | null;
    /** @description The id of the step that follows. */
    next?: string | null;
    segmentId: EntityId;
};
/** @description Splits the profiles by segments. */
export type JourneyDecisionPointStep = {
    branches: JourneyDecisionPointBranch[];
    name?: string | null;
    /** @constant */
    type: "DecisionPoint";
};
/** @description What describes a draft journey, without its steps. */
export type JourneyDetailInput = {
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
        createdBy?: UserRelationship;
        parentFolder?: FolderRelationshipInput;
        updatedBy?: UserRelationship;
    };
};
/** @description A journey with what it points to. */
export type JourneyDocument = {
    data: JourneyResource;
    /**
     * @description What the journey points to, told apart by `type`. People are `user`, jumps between journeys `journey` or
     *     `journeyStage`, activation steps `journeyActivationStep`; the rest are activations.
     */
    included?: (UserResource | JourneyJumpResource | ActivationResource | JourneyActivationStepResource)[];
};
/** @description Which journey to copy, under which name and into which folder. */
export type JourneyDuplicateInput = {
    attributes: {
        /** @description The name of the copy. */
        name: string;
    };
    /** @description The journey to copy. */
    id: EntityId;
    relationships: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @constant */
    type: "journey";
};
/** @description Waits a number of days or weeks. */
export type JourneyDurationWaitStep = {
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
export type JourneyEndStep = {
    name?: string | null;
    /** @constant */
    type: "End";
};
/** @description The run that has just been started. */
export type JourneyExecutionDocument = {
    data: JourneyExecutionResource;
};
/** @description A run of a journey that a caller started. */
export type JourneyExecutionResource = {
    attributes: ExecutionCore & {
        journeyId?: EntityId;
    };
    /** @description The workflow attempt. */
    id: EntityId;
    /** @constant */
    type: "execution-journey";
};
/** @description A jump from one journey to another, as journeys list it under `included`. */
export type JourneyJumpResource = {
    attributes?: {
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
    /** @description What `jumpReferenceId` of a jump target holds. */
    id: string;
    /** @enum {string} */
    type: "journey" | "journeyStage";
};
/** @description Sends the profiles to a stage of a journey. */
export type JourneyJumpStep = {
    name?: string | null;
    target: JourneyJumpTarget;
    /** @constant */
    type: "Jump";
};
/** @description The stage of a journey that profiles jump to. */
export type JourneyJumpTarget = {
    /** @description The id of the bundle that the journey belongs to. */
    readonly journeyBundleId?: string | null;
    /** @description The journey to continue in; it must exist. */
    journeyId: EntityId;
    /** @description A stage of that journey. */
    journeyStageId: EntityId;
    /** @description The `id` of the jump under `included`. */
    readonly jumpReferenceId?: string | null;
    /** @description The position of the stage in its journey. */
    readonly stageOrderIndex?: number | null;
};
/** @description Journeys with what they point to. */
export type JourneyListDocument = {
    data: JourneyResource[];
    /** @description What the journeys point to, told apart by `type`. */
    included?: (JourneyJumpResource | UserResource | JourneyActivationStepResource)[];
};
/** @description Brings branches together. */
export type JourneyMergeStep = {
    name?: string | null;
    /** @description The id of the step that follows. */
    next?: string | null;
    /** @constant */
    type: "Merge";
};
/** @description Why a bundle cannot take another version. */
export type JourneyNotAppendable = {
    errors?: ValidationError[];
};
/** @description A table of profiles. */
export type JourneyProfiles = {
    /** @description The columns. */
    names: string[];
    /** @description One array for each profile, its values in the order of `names`. */
    rows: ((string | null) | number)[][];
};
/** @description The profiles of a journey. */
export type JourneyProfilesDocument = {
    data: JourneyProfiles;
    included: Included;
};
/** @description One version of a journey. */
export type JourneyResource = {
    attributes: {
        /** @description Whether a profile may enter again; `reentryMode` says it in more detail. */
        allowReentry: boolean;
        /** @description The parent segment. */
        audienceId: EntityId;
        /** Format: date-time */
        createdAt: string;
        description: string | null;
        /** @description Who has reached the goal of the journey; null or absent if it has none. */
        goal?: JourneyCriteria | null;
        journeyBundleDescription?: string | null;
        /** @description The bundle that holds all versions of this journey. */
        journeyBundleId?: EntityId | null;
        journeyBundleName?: string | null;
        journeyStages: JourneyStages;
        /** @description The newest run of the journey's workflow; null before the first. */
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
        /** @description The place of this version in its bundle, from 1. */
        versionNumber?: number;
    };
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
/** @description The data of one Sankey chart. */
export type JourneySankeyChart = {
    attributes?: {
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
        /** @description The stage that the chart is about, if it is about one. */
        journeyStageId?: EntityId | null;
        /** Format: date-time */
        updatedAt?: string;
    };
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
/** @description A segment that belongs to a journey. Otherwise it is like a batch segment. */
export type JourneySegmentResource = {
    attributes: {
        /** @description The parent segment. */
        audienceId: EntityId;
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
        rule: Rule;
        /** @description The dashboard about the segment. Null when there is none. */
        segmentInsightDashboardId?: number | null;
        /** Format: date-time */
        updatedAt: string;
    };
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
/** @description A segment rule of a journey, with the stage, the journey and the bundle it belongs to. */
export type JourneySegmentRuleResource = {
    attributes: {
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
    id: EntityId;
    /** @constant */
    type: "journeySegmentRule";
};
/** @description A stage of a journey, with the tree of steps that profiles go through. */
export type JourneyStage = {
    description?: string | null;
    /** @description Who enters the stage. */
    entryCriteria?: JourneyCriteria | null;
    /** @description Who leaves the journey from this stage, and where they jump, if anywhere. */
    exitCriterias?: (JourneyCriteria | null)[];
    /** @description Given by the server. Send it to keep a stage, leave it out for a new one. */
    id?: EntityId;
    /** @description Who has reached the milestone of the stage. */
    milestone?: JourneyCriteria | null;
    name: string;
    /** @description The id of the first step. */
    rootStep?: string | null;
    /** @description The steps by their id, a UUID that the writer chooses. `rootStep` and each `next` hold such ids. */
    steps?: {
        [key: string]: JourneyStep;
    } | null;
};
/** @description The stages of a journey, in order. */
export type JourneyStages = JourneyStage[];
/** @description The numbers of one stage. */
export type JourneyStageStatistics = {
    completeMilestoneRate: number;
    /** @description The profiles that entered the stage. */
    enteredSize: number;
    exitOrJumpRate: number;
    /** @description The profiles that left by an exit or a jump. */
    exitOrJumpSize: number;
    history: JourneyStageStatisticsHistory[];
    /** @description The stage. */
    id: EntityId;
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
/** @description The numbers of a journey at one time. An influx counts profiles that moved, not those that stay. */
export type JourneyStatisticsHistory = {
    entryInflux: number;
    exitInflux: number;
    goalInflux: number;
    jumpInflux: number;
    size: number;
    /** Format: date-time */
    updatedAt: string;
};
/** @description The numbers of one journey. Sizes count profiles, rates are percentages. */
export type JourneyStatisticsResource = {
    attributes: {
        completionRate: number;
        /** @description The profiles that entered. */
        enteredSize: number;
        exitOrJumpRate: number;
        /** @description The profiles that left by an exit or a jump. */
        exitOrJumpSize: number;
        /** @description The profiles that reached the goal. */
        goalSize: number;
        history: JourneyStatisticsHistory[];
        journeyStageStatistics: JourneyStageStatistics[];
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
    id: EntityId;
    /** @constant */
    type: "journeyStatistic";
};
/** @description A step of a stage. `type` tells the kind, and `waitStepType` the kind of a wait. */
export type JourneyStep = JourneyDurationWaitStep | JourneyDateWaitStep | JourneyDaysOfTheWeekWaitStep | JourneyConditionWaitStep | JourneyActivationStep | JourneyDecisionPointStep | JourneyMergeStep | JourneyJumpStep | JourneyEndStep | JourneyAbTestStep;
/** @description A journey as it shall become. */
export type JourneyUpdateInput = {
    attributes?: JourneyAttributesInput;
    /** @constant */
    type?: "journey";
};
/** @description An object whose keys depend on the context, such as the settings of one kind of connector. */
export type JsonObject = {
    [key: string]: unknown;
};
/** @description Holds when the value is as large as the one given, or smaller. */
export type LessEqualOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "LessEqual";
};
/** @description Like `Less` on time, and also holds at the very moment. */
export type LessEqualTimeOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: RuleTime;
    /** @constant */
    type: "LessEqual";
};
/** @description Holds when the value is smaller than the one given. */
export type LessOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: RuleScalar;
    /** @constant */
    type: "Less";
};
/** @description Holds when the time is before the point given, or before the moment that lies the given distance before now. */
export type LessTimeOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    rightValue: RuleTime;
    /** @constant */
    type: "Less";
};
/** @description A length of time as the sum of its parts. */
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
/** @description A solution that estimates what a profile will be worth over time (customer lifetime value). */
export type MlSolutionCltvAttributes = {
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
/** @description A ready-made machine learning model over a parent segment. */
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
        /** @description The folder for what it produces. */
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
export type ModelAccuracy = number | null;
/** @description The area under the ROC curve of the model, 1 is best and 0.5 is chance. Null before training. */
export type ModelAreaUnderRocCurve = number | null;
/** @description The columns a model uses, each an array of texts. */
export type ModelColumns = string[][];
/** @description The columns a model uses as JSON:API gives them. */
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
 * @description The features of a model. Each is an array of the feature, a column or `column#category`, and its weight.
 *     The farther a weight is from zero, the more the feature counts; the sign tells in which direction.
 */
export type ModelFeatures = (string | number)[][];
/** @description The features of a model as JSON:API gives them. */
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
/** @description How many profiles have which score. Each item holds the score, as text, and the number of profiles. */
export type ModelScoreHistogram = (string | number)[][];
/** @description The spread of the scores of a model as JSON:API gives it. */
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
/** @description The ends of a run that send mail. */
export type NotificationEvents = ("onSuccess" | "onFailure")[];
/** @description Points to a folder, or to none for the root folder of a parent segment. */
export type NullableFolderRelationship = {
    data?: FolderIdentifier | null;
};
/** @description Takes the rows that pass at least one of its conditions. */
export type OrFilter = {
    conditions: FilterCondition[];
    /** @constant */
    type: "Or";
};
/** @description A parent segment with its whole configuration (the API says audience or master segment). */
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
    /** @description The parent segment; not needed in a body. */
    audienceId?: Id | null;
    /** @description The column of the master table that `parentKey` is joined to. */
    foreignKey?: string;
    /** @description The heading that the console shows it under. */
    groupingName?: string | null;
    /** @description Null or left out for a new one. Changes when the attribute is renamed. */
    id?: EntityId | null;
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
export type ParentSegmentAttributeWithVisibility = {
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
export type ParentSegmentBehavior = {
    /** @description Whether conditions on it have a time filter by default. */
    defaultTimeFilterEnabled?: boolean;
    /** @description The column of the master table that `parentKey` is joined to. */
    foreignKey?: string;
    /** @description Null or left out for a new one. Changes when the behavior is renamed. */
    id?: EntityId | null;
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
    schema: BehaviorSchema[];
};
/** @description A behavior as built, with who may see its columns. */
export type ParentSegmentBehaviorWithVisibility = {
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
    schema: BehaviorSchemaWithVisibility[];
};
/** @description The answer with one parent segment. */
export type ParentSegmentDocument = {
    data: ParentSegmentResource;
};
/** @description One run of the workflow that builds a parent segment. */
export type ParentSegmentExecution = Execution & {
    audienceId?: EntityId;
};
/** @description Keeps the source rows whose column has one of the given values. */
export type ParentSegmentFilter = {
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
export type ParentSegmentInput = ParentSegmentSettings & {
    /** @description Null or left out for a new one. */
    id?: EntityId | null;
    /** @description Any text, also none; the server sets it. */
    matrixUpdatedAt?: string | null;
};
/** @description The answer with many parent segments. */
export type ParentSegmentListDocument = {
    data: ParentSegmentResource[];
};
/** @description The table with one row per profile, to which all others are joined. */
export type ParentSegmentMaster = {
    /** @description The database of the master table. */
    parentDatabaseName: string;
    /** @description The name of the master table. */
    parentTableName: string;
};
/** @description A column of the master table itself, which may lack most keys of other attributes. */
export type ParentSegmentMasterAttribute = {
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
export type ParentSegmentRealtimeAttribute = ParentSegmentRealtimeSingleAttribute | ParentSegmentRealtimeListAttribute | ParentSegmentRealtimeCounterAttribute | ParentSegmentRealtimeImportedAttribute | ParentSegmentRealtimeLookupCatalogAttribute;
/** @description One page of a parent segment's realtime attributes as resources. */
export type ParentSegmentRealtimeAttributeListDocument = {
    data: ParentSegmentRealtimeAttributeResource[];
    pagination: CursorPagination;
};
/** @description A realtime attribute of a parent segment as a resource. */
export type ParentSegmentRealtimeAttributeResource = {
    attributes: ParentSegmentRealtimeAttribute;
    id: string;
    /** @constant */
    type: "realtime-attribute";
};
/** @description A counter attribute as rules see it. */
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
    /** @description How a rule refers to the attribute. */
    notation: string;
    realtimeKeyEventId: string;
    subDurations: (RealtimeCounterSubDuration & {
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
export type ParentSegmentRealtimeImportedAttribute = {
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
export type ParentSegmentRealtimeListAttribute = {
    actions: RealtimeListActions;
    aggregations: (RealtimeListAggregation & {
        /** @description How a rule refers to the aggregation. */
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
export type ParentSegmentRealtimeLookupCatalogAttribute = {
    description?: string | null;
    identifier: string;
    lookupCatalogColumns: RealtimeLookupCatalogColumn[];
    lookupCatalogTableName: string;
    lookupKeys: RealtimeLookupKey[];
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
export type ParentSegmentRealtimeSingleAttribute = {
    backfill?: RealtimeBackfill | null;
    /** @enum {string} */
    dataType: "number" | "string";
    description?: string | null;
    duration?: RealtimeDuration;
    filterRule: RealtimeFilter;
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
export type ParentSegmentResource = {
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
    id: EntityId;
    relationships: {
        parentFolder?: FolderRelationship;
        /** @description The root folder of the parent segment. */
        parentSegmentFolder?: FolderRelationship;
    };
    /** @constant */
    type: "parentSegment";
};
/** @description What the answer and the body of a parent segment have in common. */
export type ParentSegmentSettings = {
    /** @description Whether activations may export rows of behaviors. */
    allowActivationBehavior?: boolean | null;
    attributes?: ParentSegmentAttribute[];
    /** @description Narrow the rows of the sources that become profiles; two at most. */
    audienceFilters?: ParentSegmentFilter[];
    behaviors?: ParentSegmentBehavior[];
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    customerGroup?: CustomerGroup;
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
    master?: ParentSegmentMaster;
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
    updatedBy?: User;
    /** @description Makes the workflow prefer Hive to Presto; false unless set. */
    workflowHiveOnly?: boolean;
};
/** @description The basic facts of a parent segment. */
export type ParentSegmentSummary = {
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
    updatedBy?: User;
};
/** @description A refusal in one sentence. */
export type PlainError = {
    error: string;
};
/** @description A fixed point in time. */
export type PointInTime = {
    timestamp: string;
};
/** @description The profiles that a predictive segment scores within a range of grades. */
export type PredictiveScoreReference = {
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
export type PredictiveSegment = {
    accuracy?: ModelAccuracy;
    areaUnderRocCurve?: ModelAreaUnderRocCurve;
    audienceId?: EntityId;
    /** @description The segment whose profiles the model learns from; null for all profiles. */
    baseSegmentId?: EntityId | null;
    /** @description Feature columns with several categories each. */
    categoricalArrayAsColumnNames?: string[];
    /** @description Feature columns with one category each. */
    categoricalAsColumnNames?: string[];
    /** Format: date-time */
    createdAt?: string;
    description?: string | null;
    gradeThresholds?: GradeThresholds;
    id: EntityId;
    name: string;
    /** @description Feature columns with numbers. */
    quantitativeAsColumnNames?: string[];
    /** @description The segment whose profiles get a score; null for all profiles. */
    scoredSegmentId?: EntityId | null;
    /** @description The segment with the positive samples. */
    segmentId?: EntityId;
    /** Format: date-time */
    updatedAt?: string;
};
/** @description The attributes of a predictive segment in JSON:API answers. */
export type PredictiveSegmentAttributes = {
    accuracy?: ModelAccuracy;
    areaUnderRocCurve?: ModelAreaUnderRocCurve;
    audienceId?: EntityId;
    /** @description The segment whose profiles the model learns from; null for all profiles. */
    baseSegmentId?: EntityId | null;
    /** @description Feature columns with several categories each. */
    categoricalArrayAsColumnNames?: string[];
    /** @description Feature columns with one category each. */
    categoricalAsColumnNames?: string[];
    /** Format: date-time */
    createdAt?: string;
    description?: string | null;
    gradeThresholds?: GradeThresholds;
    /**
     * Format: date-time
     * @description When the model was trained last.
     */
    modelUpdatedAt?: string;
    name?: string;
    /** @description Feature columns with numbers. */
    quantitativeAsColumnNames?: string[];
    /** @description The segment whose profiles get a score; null for all profiles. */
    scoredSegmentId?: EntityId | null;
    /** @description The segment with the positive samples. */
    segmentId?: EntityId;
    /** Format: date-time */
    updatedAt?: string;
};
/** @description One predictive segment, with the people it points to. */
export type PredictiveSegmentDocument = {
    data: PredictiveSegmentResource;
    included: Included;
};
/** @description One run of a predictive segment as REST answers give it. */
export type PredictiveSegmentExecution = Execution & {
    predictiveSegmentId?: EntityId;
};
/** @description The state of a run and the predictive segment it is for. */
export type PredictiveSegmentExecutionAttributes = ExecutionCore & {
    predictiveSegmentId: EntityId;
};
/** @description The run that a call started. */
export type PredictiveSegmentExecutionDocument = {
    data: PredictiveSegmentExecutionResource;
};
/** @description The runs of a predictive segment, as a list or as a single one. */
export type PredictiveSegmentExecutionListDocument = {
    data: PredictiveSegmentExecutionResource | PredictiveSegmentExecutionResource[];
};
/** @description One run of a predictive segment as JSON:API answers give it. */
export type PredictiveSegmentExecutionResource = {
    attributes: PredictiveSegmentExecutionAttributes;
    /** @description The id of the workflow attempt. */
    id: EntityId;
    /** @constant */
    type: "execution-predictive-segment";
};
/** @description How far a suggestion of feature columns is. Read `rule` once `status` is `success`. */
export type PredictiveSegmentGuess = {
    rule?: PredictiveSegmentRule;
    /** @enum {string} */
    status?: "running" | "success";
};
/** @description A suggestion of feature columns as JSON:API gives it. */
export type PredictiveSegmentGuessDocument = {
    data: {
        attributes?: PredictiveSegmentGuess;
        id?: EntityId;
        /** @constant */
        type?: "predictive-segment-rule-guess-result";
    };
};
/** @description What a predictive segment is created from, in either dialect. */
export type PredictiveSegmentInput = PredictiveSegmentUpdateInput & {
    name: string;
};
/** @description One feature column and the source column it is computed from. */
export type PredictiveSegmentPreprocessItem = {
    /** @description The name of the feature. */
    column: string;
    source: {
        column?: string;
        /** @description What is done to the source column. */
        functions?: ColumnFunction[];
        table?: string;
    };
};
/** @description A predictive segment as JSON:API answers give it. */
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
/** @description What a JSON:API caller sends to create a predictive segment. */
export type PredictiveSegmentResourceInput = {
    attributes: PredictiveSegmentInput;
    /** @description Not needed, the API assigns it. */
    id?: EntityId | null;
    relationships: {
        parentFolder: FolderRelationshipInput;
    };
    /** @constant */
    type?: "predictive-segment";
};
/** @description What a JSON:API caller sends to change a predictive segment. */
export type PredictiveSegmentResourceUpdateInput = {
    attributes?: PredictiveSegmentUpdateInput;
    /** @description Not needed, the path names the predictive segment. */
    id?: EntityId | null;
    relationships?: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @constant */
    type?: "predictive-segment";
};
/** @description Which columns a model takes as features, and how they are prepared. */
export type PredictiveSegmentRule = {
    /** @description Feature columns with several categories each. */
    categoricalArrayAsColumnNames?: string[];
    /** @description Feature columns with one category each. */
    categoricalAsColumnNames?: string[];
    /** @description How features are computed. Each `column` here must also stand in one of the three lists of names. */
    preprocess?: PredictiveSegmentPreprocessItem[];
    /** @description Feature columns with numbers. */
    quantitativeAsColumnNames?: string[];
};
/** @description What to change in a predictive segment, in either dialect. */
export type PredictiveSegmentUpdateInput = PredictiveSegmentRule & {
    /** @description The segment whose profiles the model learns from; null for all profiles. */
    baseSegmentId?: Id | null;
    description?: string | null;
    gradeThresholds?: GradeThresholds;
    name?: string;
    /** @description The segment whose profiles get a score; null for all profiles. */
    scoredSegmentId?: Id | null;
    /** @description The segment with the positive samples. */
    segmentId?: Id;
};
/** @description One problem of a JSON:API refusal. */
export type Problem = {
    /** @description The kind of problem: `validation-error`, `bad-parameter-error`, `permission-error`, `record-not-found-error`, `conflict-error`, `unprocessable-entity-error`. */
    code?: string;
    detail?: string;
    meta?: ProblemMeta | null;
    source?: {
        /** @description The place in the body, from `/attributes` on. */
        pointer?: string;
    };
    /** @description The status of the answer once more, mostly as text. */
    status?: string | number;
};
/** @description The JSON:API refusal, a list of problems. */
export type ProblemList = {
    errors: Problem[];
};
/** @description A second code for programs, one for each kind of problem, and what stands in the way of a deletion. */
export type ProblemMeta = {
    /** @description `SHOULD_BE_ARRAY`, `INVALID_FORMAT` or `MASKED_VALUE_IS_USED`. */
    parameterCode?: string;
    /** @description `SEGMENT_FOLDER_VIEW_REQUIRED` or `SEGMENT_FOLDER_EDIT_REQUIRED`. */
    permissionCode?: string;
    referencedByPredictiveSegments?: ReferencingIds;
    referencedBySegments?: ReferencingIds;
    /** @description `CANNOT_MOVE` or `CANNOT_BE_JSONAPI`. */
    unprocessableEntityCode?: string;
    /** @description Such as `CANNOT_BE_BLANK` or `VIOLATES_UNIQUENESS_CONSTRAINT`. */
    validationCode?: string;
};
/** @description The connector settings of a realtime activation, each a text that holds JSON. */
export type RealtimeActivationConnector = {
    exportAdvancedJson?: string | null;
    exportJson?: string | null;
};
/** @description A realtime attribute with its id; `type` tells which of the five kinds it is. */
export type RealtimeAttribute = {
    id: string;
} & RealtimeAttributeInput;
/** @description What realtime attributes of all kinds have. The people and times are set by the API. */
export type RealtimeAttributeBase = {
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string | null;
    /** @description The technical name; may be left out at creation. */
    identifier?: string;
    name: string;
    type: string;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
};
/** @description The content of a realtime attribute of one of five kinds, told apart by `type`. */
export type RealtimeAttributeInput = RealtimeImportedAttribute | RealtimeSingleAttribute | RealtimeListAttribute | RealtimeCounterAttribute | RealtimeLookupCatalogAttribute;
/** @description One page of realtime attributes. */
export type RealtimeAttributeList = {
    data: RealtimeAttribute[];
    pagination: CursorPagination;
};
/** @description The fields of a realtime attribute that can change after its creation; those left out stay. */
export type RealtimeAttributeUpdateInput = {
    actions?: RealtimeListActions;
    aggregations?: RealtimeListAggregation[];
    description?: string | null;
    duration?: RealtimeDuration;
    fields?: RealtimeListFields;
    /** @description How many items a list keeps. */
    maxItems?: number;
    name?: string;
    subDurations?: RealtimeDuration[];
};
/** @description The batch attributes that give a realtime attribute its first value. */
export type RealtimeBackfill = {
    /** @description The attribute with the value. */
    attributeIdentifier: string;
    /** @description The attribute with the time of that value. */
    timestampIdentifier: string;
};
/** @description A batch column that realtime can read. */
export type RealtimeBatchAttribute = {
    column: string;
    name?: string | null;
};
/** @description One version of the realtime configuration on its way into force; null when there is none. */
export type RealtimeConfigurationVersion = {
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
export type RealtimeCounterAttribute = RealtimeAttributeBase & {
    backfill?: RealtimeBackfill | null;
    /**
     * @description `sliding` looks back over `duration`, `total` counts from the start.
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
/** @description Every event raises the counter by the same number. */
export type RealtimeCounterConstIncrement = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "const";
    value: number;
};
/** @description An event raises the counter by what one of its columns holds. */
export type RealtimeCounterFieldIncrement = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "field";
    /** @description The name of the column. */
    value: string;
};
/** @description By how much an event raises a counter. */
export type RealtimeCounterIncrement = RealtimeCounterConstIncrement | RealtimeCounterFieldIncrement;
/** @description A shorter span over which a counter is kept too, under a name of its own. */
export type RealtimeCounterSubDuration = RealtimeDuration & {
    identifier: string;
    name: string;
};
/** @description A span of time. */
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
 * @description Conditions on a realtime event or profile, `{ type: And, conditions: [] }` when there are none. Null where
 *     no filter is set.
 */
export type RealtimeFilter = ({
    conditions?: JsonObject[];
    /** @description `And` or `Or`. */
    type?: string;
} & {
    [key: string]: unknown;
}) | null;
/** @description A realtime attribute that carries over a batch attribute. */
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
/** @description One activation step of a realtime journey. */
export type RealtimeJourneyActivationStepDocument = {
    data: RealtimeJourneyActivationStepResource;
};
/** @description The connection of an activation step and what goes there. */
export type RealtimeJourneyActivationStepInput = {
    connectionId: string;
    connector: RealtimeActivationConnector;
    connectorType: string;
    description?: string | null;
    name?: string;
    /** @description The UUID of the journey step that runs it. */
    stepUuid?: string;
};
/** @description One page of activation steps of realtime journeys. */
export type RealtimeJourneyActivationStepListDocument = {
    data: RealtimeJourneyActivationStepResource[];
    pagination: CursorPagination;
};
/** @description What a realtime journey sends to a connection when a profile reaches the step. */
export type RealtimeJourneyActivationStepResource = {
    attributes: RealtimeJourneyActivationStepInput & {
        realtimeJourneyId?: EntityId;
        /** @description Null while no stage of the journey uses the step. */
        realtimeJourneyStageId?: EntityId | null;
    };
    id: EntityId;
    /** @constant */
    type: "realtime-journey-activation-step";
};
/** @description The content and the state of a realtime journey. */
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
/** @description A condition on what happens (a key event) and on who it happens to (the profile). */
export type RealtimeJourneyCriteria = {
    acceptUnknownProfiles?: boolean | null;
    description?: string | null;
    keyEventCriteria?: RealtimeKeyEventCriteria | null;
    name?: string;
    profileCriteria?: RealtimeFilter;
};
/** @description One way out of a decision point. */
export type RealtimeJourneyDecisionBranch = {
    description?: string | null;
    /** @description True on the branch for profiles that meet no other. */
    excludedPath: boolean;
    id: string;
    name: string | null;
    next: string | null;
    /** @description May be unfinished or null in a draft. */
    profileCriteria: RealtimeFilter;
};
/** @description Sends a profile down the branch whose condition it meets. */
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
/** @description One realtime journey. */
export type RealtimeJourneyDocument = {
    data: RealtimeJourneyResource;
};
/** @description Which realtime journey to copy, and the name and folder of the copy. */
export type RealtimeJourneyDuplicateInput = {
    attributes: {
        name: string;
    };
    /** @description The journey to copy. */
    id: EntityId;
    relationships: {
        parentFolder?: FolderRelationshipInput;
    };
    /**
     * @description Not `realtime-journey`.
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
/** @description Lets a profile leave a stage on a key event, and may send it to another stage. */
export type RealtimeJourneyExitCriteria = {
    keyEventCriteria: RealtimeKeyEventCriteria;
    name: string | null;
    profileCriteria: RealtimeFilter;
    target: RealtimeJourneyJumpTarget | null;
};
/** @description When a profile has reached what the journey is for; empty or null without a goal. */
export type RealtimeJourneyGoal = RealtimeJourneyGoalCriteria | (Record<string, never> | null);
/** @description The criteria of a goal, and where profiles go from there. */
export type RealtimeJourneyGoalCriteria = RealtimeJourneyCriteria & {
    target?: RealtimeJourneyJumpTarget | null;
};
/** @description The content of a new realtime journey. */
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
/** @description The type and id of a jump between realtime journeys. */
export type RealtimeJourneyJumpLinkIdentifier = {
    id?: EntityId;
    /** @constant */
    type?: "realtime-journey-jump-link";
};
/** @description The place in another realtime journey from which a jump comes. */
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
/** @description Sends a profile to another stage, of this or another realtime journey. */
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
/** @description The stage that a jump leads to, and who deleted it if it is gone. */
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
/** @description Brings branches together again. */
export type RealtimeJourneyMergeStep = {
    next: string | null;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "Merge";
};
/** @description What a realtime journey is tied to; unlike other resources it embeds the people themselves. */
export type RealtimeJourneyRelationships = {
    createdBy?: User;
    /** @description Jumps that arrive here from other journeys. */
    jumpFroms?: {
        data: RealtimeJourneyJumpLinkIdentifier[];
        meta: RealtimeJourneyJumpSourceInfo[];
    };
    /** @description Jumps that leave this journey. */
    jumpLinks?: {
        data: RealtimeJourneyJumpLinkIdentifier[];
        meta: {
            /** @description Where the jumps lead. */
            targetStageInfo?: {
                [key: string]: RealtimeJourneyJumpTargetInfo;
            };
        };
    };
    parentFolder?: FolderRelationship;
    realtimeJourneyActivationSteps?: {
        data: RealtimeJourneyActivationStepResource[];
        meta: {
            /** @description Names of the steps, by id. */
            names?: {
                [key: string]: string;
            };
        };
    };
    updatedBy?: User;
};
/** @description A realtime journey, which profiles walk through while their events arrive. */
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
    /** @description The place of the stage among the others. */
    orderIndex?: number;
    /** @description The UUID of the first step. */
    rootStep?: string | null;
    /** @description The steps by UUID. The caller chooses the UUIDs; `rootStep` and `next` refer to them. */
    steps?: {
        [key: string]: RealtimeJourneyStep;
    } | null;
};
/** @description Lets a profile leave a stage after some time. */
export type RealtimeJourneyStaleCriteria = {
    exitAfter?: number;
    name?: string | null;
    /** @enum {string} */
    unit?: "minute" | "hour" | "day";
};
/** @description A step of a realtime journey, one of seven kinds told apart by `type`. */
export type RealtimeJourneyStep = RealtimeJourneyWaitStep | RealtimeJourneyActivationStep | RealtimeJourneyDecisionPointStep | RealtimeJourneyMergeStep | RealtimeJourneyJumpStep | RealtimeJourneyEndStep | RealtimeJourneyVariantStep;
/** @description A realtime journey as a folder lists it, in brief. */
export type RealtimeJourneySummaryResource = {
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
/** @description The attributes of a realtime journey to change; those left out stay. */
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
/** @description One variant of an A/B test. */
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
/** @description One variant of an A/B test, with the place where it stands. */
export type RealtimeJourneyVariantResource = {
    attributes: {
        location: string;
        name: string;
        realtimeJourneyId: EntityId;
        realtimeJourneyName?: string;
        realtimejourneyPaused?: boolean;
        realtimeJourneyStageId: EntityId;
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
    id: EntityId;
    /** @constant */
    type: "realtimeJourneyABTestVariant";
};
/** @description An A/B test, which spreads profiles over variants by percentage. */
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
/** @description Holds a profile for some time. */
export type RealtimeJourneyWaitStep = {
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
export type RealtimeKeyColumn = {
    internal?: boolean;
    /** @description Values that never count. */
    invalidTexts?: string[];
    name: string;
    /** @description A value counts only when this regular expression matches it. */
    validRegexp?: string | null;
};
/** @description A kind of realtime event that attributes, journeys and personalizations react to. */
export type RealtimeKeyEvent = {
    databaseName: string;
    filterRule: RealtimeFilter;
    id: string;
    name: string;
    tableName: string;
};
/** @description A column of an event table. */
export type RealtimeKeyEventColumn = {
    /** @description The name in the table itself. */
    dataColumn: string;
    dataType: components["schemas"]["ColumnType"];
    /** @description The name to use in filters and attributes. */
    queryAs: string;
};
/** @description The key event to wait for, and which of its occurrences count. */
export type RealtimeKeyEventCriteria = {
    keyEventFilters?: RealtimeFilter;
    keyEventId?: EntityId;
};
/** @description What makes up a key event, some or all rows of one event table. */
export type RealtimeKeyEventInput = {
    databaseName: string;
    /** @description Which rows of the table count. */
    filterRule: RealtimeFilter;
    name: string;
    tableName: string;
};
/** @description One page of key events. */
export type RealtimeKeyEventList = {
    data: RealtimeKeyEvent[];
    pagination: CursorPagination;
};
/** @description Key events that take items out of a list, one item or all. */
export type RealtimeListActions = {
    /** @enum {string} */
    action: "delete_item" | "clear";
    filterRule: RealtimeFilter;
    realtimeKeyEventId: string;
}[];
/** @description A value computed over the items of a list. */
export type RealtimeListAggregation = {
    /** @enum {string} */
    aggregationType?: "first" | "last" | "sum" | "min" | "max" | "distinct_list";
    /** @description The field of the items to compute over. */
    column?: string;
    identifier?: string;
    name?: string;
};
/** @description A realtime attribute that gathers items from the key event. */
export type RealtimeListAttribute = RealtimeAttributeBase & {
    actions?: RealtimeListActions;
    aggregations?: RealtimeListAggregation[];
    duration?: RealtimeDuration;
    fields?: RealtimeListFields;
    filterRule?: RealtimeFilter;
    /** @description The column that tells items apart. */
    idColumn?: string;
    /** @description How many items the list keeps. */
    maxItems?: number;
    realtimeKeyEventId?: string;
    /** @constant */
    type: "list";
};
/** @description The columns of the key event that each item of a list keeps. */
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
/** @description What a row of the catalog table is looked up by. */
export type RealtimeLookupKey = {
    id: string;
    type: string;
};
/** @description The content of a realtime personalization. */
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
/** @description One realtime personalization. */
export type RealtimePersonalizationDocument = {
    data: RealtimePersonalizationResource;
};
/** @description The content of a realtime personalization to create or change. */
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
 * @description The nodes of a response by node id. A node of type `ResponseNode` holds a `definition` with `attributePayload`,
 *     `segmentPayload` and `stringBuilder`. Where a node has no `stringBuilder`, say null: an empty list is refused
 *     with a message that the payload is blank.
 */
export type RealtimePersonalizationPayload = JsonObject | null;
/** @description A realtime personalization, which answers a key event with values of the profile. */
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
/** @description One case of a realtime personalization, who it is for and what they get. */
export type RealtimePersonalizationSection = {
    entryCriteria: RealtimeJourneyCriteria | null;
    id: string;
    includeSensitive: boolean;
    name: string;
    payload: RealtimePersonalizationPayload;
};
/** @description A section to create, or to change when it has an id. */
export type RealtimePersonalizationSectionInput = {
    entryCriteria: RealtimeJourneyCriteria | null;
    id?: string;
    /** @description Whether sensitive attributes may be part of the response. */
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
/** @description A token with which an application calls a personalization service. */
export type RealtimePersonalizationServiceToken = {
    /** @description The addresses that may use the token. */
    allowedIps: string[];
    id: string;
    name: string;
    /** @description The secret itself; null when masked. */
    value: string | null;
};
/** @description A token to create. */
export type RealtimePersonalizationServiceTokenInput = {
    allowedIps?: string[];
    description?: string | null;
    name: string;
};
/** @description A realtime personalization as a folder lists it, in brief. */
export type RealtimePersonalizationSummaryResource = {
    attributes: {
        description: string;
        name: string;
        sections: {
            id?: string;
            name: string;
        }[];
    };
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
/** @description Points to a realtime segment. */
export type RealtimeSegmentRelationship = {
    data?: {
        id: EntityId;
        /** @constant */
        type: "segment-realtime";
    };
};
/** @description A segment that profiles enter and leave as events arrive. */
export type RealtimeSegmentResource = {
    attributes: {
        /** @description The parent segment. */
        audienceId: EntityId;
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
        rule: Rule;
        /** Format: date-time */
        updatedAt: string;
    };
    id: EntityId;
    relationships: ResourceRelationships;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "segment-realtime";
};
/** @description A realtime segment in short. */
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
/** @description How a parent segment takes part in realtime, and whether that is in force. */
export type RealtimeSetting = {
    batchAttributes?: RealtimeBatchAttribute[];
    eventTables?: RealtimeEventTable[];
    /** @description An attribute of the parent segment; null until it is set for the first time. */
    extLookupKey?: string | null;
    id?: EntityId;
    keyColumns?: RealtimeKeyColumn[];
    status: components["schemas"]["RealtimeSettingStatus"];
    /** @description What the realtime service itself says about the status. */
    statusDetailed?: JsonObject | null;
};
/** @description The fields of a realtime setting to change; those left out stay. */
export type RealtimeSettingInput = {
    batchAttributes?: RealtimeBatchAttribute[];
    eventTables?: RealtimeEventTable[];
    /** @description An attribute of the parent segment. Once set it cannot go back to null. */
    extLookupKey?: string | null;
    keyColumns?: RealtimeKeyColumn[];
};
/** @description A realtime attribute that holds one value, taken from a column of the key event. */
export type RealtimeSingleAttribute = RealtimeAttributeBase & {
    backfill?: RealtimeBackfill | null;
    /** @enum {string} */
    dataType?: "number" | "string";
    duration?: RealtimeDuration;
    filterRule?: RealtimeFilter;
    realtimeKeyEventId?: string;
    /** @constant */
    type: "single";
    /** @description The column of the key event that gives the value. */
    valueColumn?: string;
};
/** @description Takes the profiles of something that is defined elsewhere and named by its id. */
export type ReferenceCondition = SegmentReference | PredictiveScoreReference | RfmAttributeReference | CltvAttributeReference;
/** @description The resources that refer to the one that was to be deleted, as bare ids or as objects with an id. */
export type ReferencingIds = (string | {
    id: EntityId;
})[];
/** @description Holds when the text matches a regular expression. */
export type RegexpOperator = {
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
export type RepeatFrequency = number;
/**
 * @description The days of the week to run on, 1 for Monday to 7 for Sunday. Counts only for the unit `week`.
 * @default []
 */
export type RepeatSubFrequency = number[];
/** @description Where a resource lives, who made it and who changed it last. */
export type ResourceRelationships = {
    createdBy?: UserRelationship;
    parentFolder?: FolderRelationship;
    updatedBy?: UserRelationship;
};
/** @description The profiles whose result of an RFM model (recency, frequency, monetary value) passes a test. */
export type RfmAttributeReference = {
    /** @description The id of the model. */
    id: string;
    /** @description Which result of the model is tested. */
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
 * @description The top of a rule that has conditions. The API publishes groups only at this place;
 *     in the field conditions stand here directly too.
 */
export type RootRule = {
    conditions: RuleCondition[];
    expr?: CompositeExpression;
    /** @description Keeps only some of the profiles that match. Null means all. */
    limit?: RuleLimit | null;
    /** @description The dashboard of the segment. Public templates have it here, as null. */
    segmentInsightDashboardId?: string | null;
    type: components["schemas"]["RuleConjunction"];
};
/** @description Which profiles a segment holds. A segment without conditions, such as a draft, has the empty rule, `{}` or null. */
export type Rule = RootRule | EmptyRule;
/** @description How many rows become one value. */
export type RuleAggregation = ColumnAggregation | CountAggregation | CountDistinctAggregation | EdgeAggregation;
/** @description How many items of a list must pass the test. Null for a column that is no list. */
export type RuleArrayMatching = null | ("all" | "any") | {
    atLeast: number;
} | {
    atMost: number;
} | {
    exactly: number;
};
/** @description What a rule or a group lists: a further group, a reference to what is defined elsewhere, or a test of one value. */
export type RuleCondition = RuleGroup | ReferenceCondition | ValueCondition;
/** @description A length of time in one unit, the key that is there. */
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
/** @description Which rows of a behavior count. The empty filter, `{}` or null, takes all. */
export type RuleFilter = EmptyRule | AndFilter | OrFilter;
/**
 * @description Conditions that count as one. In the field groups stand in groups to any depth; beyond two levels they run,
 *     only the SQL preview of the Console fails.
 */
export type RuleGroup = {
    conditions: RuleCondition[];
    /** @description A remark for people, often empty in rules that tools wrote. */
    description?: string;
    expr?: CompositeExpression;
    /** @description The dashboard of the segment. Public templates have it here, as null. */
    segmentInsightDashboardId?: string | null;
    type: components["schemas"]["RuleConjunction"];
};
/**
 * @description The value under test: an attribute of the profile, an attribute of its customer group,
 *     or a number made from the rows of a behavior.
 */
export type RuleLeftValue = AttributeValue | CustomerGroupAttributeValue | AggregationValue;
/** @description Keeps a number or a share of the profiles that match. */
export type RuleLimit = {
    number: number;
    /** @description The order that decides who is kept. */
    orderColumns?: RuleLimitOrder[];
    /**
     * @description Whether `number` counts profiles or is a percentage of them.
     * @enum {string}
     */
    type: "Count" | "Percent";
};
/** @description One key of the order, a column or the aggregated value itself. */
export type RuleLimitOrder = ColumnOrder | AggregationOrder;
/**
 * @description A test and what it compares with. Some names of `type` stand for several tests, told apart by what they
 *     compare with: a plain value, a point in time, or a distance from now. `not` reverses a test; in the field
 *     every operator takes it and none needs it. The API publishes the shapes without meanings, so the meaning told
 *     with each member is read from its names.
 */
export type RuleOperator = EqualOperator | InOperator | IsNullOperator | GreaterOperator | GreaterEqualOperator | LessOperator | LessEqualOperator | BetweenOperator | ContainOperator | StartWithOperator | EndWithOperator | RegexpOperator | EqualTimestampOperator | GreaterTimeOperator | GreaterEqualTimestampOperator | GreaterEqualLastOperator | LessTimeOperator | LessEqualTimeOperator | BetweenTimeOperator | TimeRangeOperator | TimeRangeUnitOperator | TimeTodayOperator | TimeThisOperator | TimeNextOperator | TimeWithinPastOperator | TimeWithinNextOperator | TimeInBetweenNextOperator;
/** @description A plain value to compare with. */
export type RuleScalar = number | string | boolean;
/** @description A point in time, or a distance before now. */
export type RuleTime = PointInTime | TimeAgo;
/** @description Values found in a column. Each item is an array of the value and its share, 0.25 for a quarter. */
export type SampleValues = (number | string)[][];
/** @description A segment as REST answers give it. In the field a list can hold it without its rule, or with an empty one. */
export type Segment = {
    /** @description The parent segment. */
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string | null;
    id: EntityId;
    /** @description Whether the segment is shown. Seen in the field, not published. */
    isVisible?: boolean;
    kind?: SegmentKind;
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
    referencedBy?: JsonObject[];
    rule?: Rule;
    /** @description The folder of the segment. */
    segmentFolderId?: EntityId;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
};
/** @description The JSON:API answer that holds one segment. */
export type SegmentDocument = {
    data: SegmentResource;
    included: Included;
};
/** @description What a segment is created from in the REST dialect. */
export type SegmentInput = SegmentUpdateInput & {
    name: string;
};
/** @description The kind of a segment in the REST dialect, 0 batch, 1 realtime, 2 funnel stage. */
export type SegmentKind = number;
/** @description One page of the profiles that a segment query found. */
export type SegmentQueryCustomers = {
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
export type SegmentQueryInput = {
    /** @description The columns of the profiles to read afterwards. */
    columns?: string[];
    /** @description A boolean as text, `true` or `false`. */
    enableMv?: string;
    filterString?: string;
    /** @description Needed for kind 2, in place of a rule. */
    funnel_stage?: FunnelStageReferenceInput;
    kind?: SegmentKind;
    /** @description The largest number of pages. */
    maxPage?: number;
    /** @description How many profiles a page of `customers` holds. */
    pageSize?: number;
    /**
     * @deprecated
     * @description Replaced by `kind`.
     */
    realtime?: boolean;
    rule?: Rule;
};
/** @description How far a segment query has come and what it counted. */
export type SegmentQueryStatus = {
    /** @description How many profiles the rule matches. Null until it is known. */
    count?: number | null;
    /** @description The job that counts, if it is one of its own. */
    countJobid?: EntityId | null;
    /** @description How many customer groups the matching profiles belong to. */
    customerGroupCount?: number | null;
    /** @description Why the query failed. */
    error?: string | null;
    /** @description Names the query in later calls. It can be a UUID or an id of the query engine. */
    id: string;
    jobid?: EntityId;
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
export type SegmentReference = {
    /** @description True takes the profiles that are not in it. Rules in the field sometimes leave it out. */
    exclude?: boolean;
    /** @description The id of the segment, stage or variant. */
    id: string;
    /** @enum {string} */
    type: "FunnelStageReference" | "Reference" | "AbTestVariantReference";
};
/** @description A segment of one of four kinds, told apart by `type`. */
export type SegmentResource = BatchSegmentResource | RealtimeSegmentResource | FunnelStageSegmentResource | JourneySegmentResource;
/** @description What a segment is created from. It is sent without a `data` around it. */
export type SegmentResourceInput = {
    attributes: {
        /** @description The parent segment. Shipped tools send it, the API publishes no such key here. */
        audienceId?: Id;
        /** @description Whether to count the profiles. Shipped tools send it, the API publishes no such key here. */
        countPopulation?: boolean;
        description?: string | null;
        /** @description Needed to create a `segment-funnel-stage`, in place of a rule. */
        funnel_stage?: FunnelStageReferenceInput;
        name: string;
        rule?: Rule;
        /** @description The dashboard about the segment, null for none. */
        segmentInsightDashboardId?: Id | null;
    };
    /** @description Left out or null on create. */
    id?: EntityId | null;
    relationships: {
        parentFolder: FolderRelationshipInput;
    };
    /** @enum {string} */
    type?: "segment-batch" | "segment-realtime" | "segment-funnel-stage" | "segment-journey";
};
/** @description What to change in a segment. It is sent without a `data` around it. */
export type SegmentResourceUpdateInput = {
    attributes?: {
        /** @description The parent segment. Shipped tools send it, the API publishes no such key here. */
        audienceId?: Id;
        /** @description Whether to count the profiles. Shipped tools send it, the API publishes no such key here. */
        countPopulation?: boolean;
        description?: string | null;
        /** @description Needed to create a `segment-funnel-stage`, in place of a rule. */
        funnel_stage?: FunnelStageReferenceInput;
        name?: string;
        rule?: Rule;
        /** @description The dashboard about the segment, null for none. */
        segmentInsightDashboardId?: Id | null;
    };
    /** @description Not needed, the path names the segment. */
    id?: EntityId | null;
    relationships?: {
        parentFolder?: FolderRelationshipInput;
    };
    /** @enum {string} */
    type?: "segment-batch" | "segment-realtime" | "segment-funnel-stage" | "segment-journey";
};
/**
 * @description The SQL of a rule, in the longer form with the statement and the workflows that run it.
 *     The API does not say when it answers which form.
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
    /** @description Needed for kind 2, in place of a rule. */
    funnel_stage?: FunnelStageReferenceInput;
    kind?: SegmentKind;
    /**
     * @deprecated
     * @description Replaced by `kind`.
     */
    realtime?: boolean;
    rule?: Rule;
};
/** @description A segment in short, as a REST token lists it. */
export type SegmentSummary = {
    description?: string;
    /** @description Comes as a number here, unlike most ids of answers. */
    id?: Id;
    kind?: SegmentKind;
    name?: string;
    /** @description How many profiles the segment holds. */
    population?: number;
    /**
     * @deprecated
     * @description Superseded by `kind`.
     */
    realtime?: boolean;
    /** @description The folder. Comes as a number here, unlike most ids of answers. */
    segmentFolderId?: Id;
};
/** @description What the three kinds of segment summaries have in common. */
export type SegmentSummaryResourceCore = {
    /** @description Missing when the caller may not see the segment. */
    attributes?: {
        description: string | null;
        name: string;
        /** @description How many profiles the segment holds. */
        population: number | null;
    } | null;
    id: EntityId;
    relationships: {
        parentFolder?: FolderRelationship;
    };
};
/** @description What to change in a segment in the REST dialect. */
export type SegmentUpdateInput = {
    audienceId?: Id;
    /** @description Whether to count the profiles of the segment. */
    countPopulation?: boolean;
    description?: string | null;
    /** @description Needed for a segment of kind 2, in place of a rule. */
    funnel_stage?: FunnelStageReferenceInput;
    kind?: SegmentKind;
    name?: string;
    /**
     * @deprecated
     * @description Replaced by `kind`.
     */
    realtime?: boolean;
    rule?: Rule;
    /** @description The folder to put it in. */
    segmentFolderId?: Id;
};
/** @description What comes with a failure of the server. A proxy in between may send HTML or nothing. */
export type ServerError = FailureError | CodedError;
/** @description Looks at the rows through a window of fixed length that moves over time. */
export type SlidingWindow = {
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
 * @description The first moment of the schedule as local time without an offset; the `timezone` beside it applies.
 *     Activations from before this field existed show a value that the server made up.
 * @example 2026-01-31T09:00:00
 */
export type StartAt = string | null;
/** @description Holds when the text starts with one of those given. */
export type StartWithOperator = {
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
export type Statistic = (number | boolean)[][];
/** @description Takes the value from a text with placeholders `$1`, `$2` and so on. */
export type StringExpression = {
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
export type TextErrors = {
    errors: string;
};
/** @description A distance before now. */
export type TimeAgo = {
    last: TimeDistance;
    unit: components["schemas"]["TimeUnit"];
};
/** @description A distance after now. */
export type TimeAhead = {
    next: TimeDistance;
    unit: components["schemas"]["TimeUnit"];
};
/** @description A number of the `unit` beside it, or a length put together from several units. */
export type TimeDistance = number | LocalDuration;
/** @description Holds when the time lies between two distances after now. */
export type TimeInBetweenNextOperator = {
    from: TimeAhead;
    /** @description True reverses the test. */
    not?: boolean;
    to: TimeAhead;
    /** @constant */
    type: "TimeInBetweenNext";
};
/** @description Holds when the time lies in the coming unit of the calendar, such as next month. */
export type TimeNextOperator = {
    from: CalendarUnit;
    /** @description True reverses the test. */
    not?: boolean;
    /** @constant */
    type: "TimeNext";
};
/** @description Holds when the time lies in a span of the given length that begins the given distance before now. */
export type TimeRangeOperator = {
    duration: RuleDuration;
    /** @description Where the span begins, counted back from now. */
    from: TimeAgo;
    /** @description True reverses the test. */
    not?: boolean;
    /** @description True lays the span in the other direction. */
    reverse: boolean;
    /** @constant */
    type: "TimeRange";
};
/** @description The short form of `TimeRange`, with a unit of the calendar in place of a distance and a length. */
export type TimeRangeUnitOperator = {
    from: CalendarUnit;
    /** @description True reverses the test. */
    not?: boolean;
    /** @constant */
    type: "TimeRange";
};
/** @description Holds when the time lies in the current unit of the calendar, such as this month. */
export type TimeThisOperator = {
    from: CalendarUnit;
    /** @description True reverses the test. */
    not?: boolean;
    /** @constant */
    type: "TimeThis";
};
/** @description Holds when the time lies in the current day. */
export type TimeTodayOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    /** @constant */
    type: "TimeToday";
};
/** @description Holds when the time lies within so many units after now. */
export type TimeWithinNextOperator = {
    /** @description True reverses the test. */
    not?: boolean;
    /** @constant */
    type: "TimeWithinNext";
    unit: components["schemas"]["TimeUnit"];
    /** @description How many units, as a number or as text. */
    value: string | number;
};
/** @description Holds when the time lies within so many units before now. */
export type TimeWithinPastOperator = {
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
export type Token = {
    /** @description The attribute columns that a lookup returns. */
    attributeColumns?: string[];
    audienceId?: EntityId;
    /** Format: date-time */
    createdAt?: string;
    createdBy?: User;
    description?: string;
    id: EntityId;
    /** @description The column that a lookup is made by. */
    keyColumn?: string;
    /** @description The segments that a lookup tells membership of. */
    segments?: SegmentSummary[];
    /**
     * Format: uuid
     * @description The UUID that callers of the Profiles API present.
     */
    token?: string;
    /** Format: date-time */
    updatedAt?: string;
    updatedBy?: User;
    /** @description True for a token of the second generation. */
    v2?: boolean;
};
/** @description One profile token, with the people and segments it points to. */
export type TokenDocument = {
    data: TokenResource;
    included: (UserResource | BatchSegmentSummaryResource | RealtimeSegmentSummaryResource | FunnelStageSegmentSummaryResource)[];
};
/** @description What a REST caller sends to create or change a profile token. */
export type TokenInput = {
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
        id?: Id;
    }[];
    /**
     * Format: uuid
     * @description The UUID that callers of the Profiles API present.
     */
    token?: string;
};
/** @description A profile token as JSON:API answers give it. */
export type TokenResource = {
    attributes: {
        /** @description The attribute columns that a lookup returns. */
        attributeColumns: string[];
        audienceId?: EntityId;
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
/** @description What a JSON:API caller sends to create or change a profile token. */
export type TokenResourceInput = {
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
    id?: EntityId | null;
    relationships?: {
        parentFolder: FolderRelationshipInput;
        /** @description The segments that a lookup tells membership of. */
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
 * @description The segments of a token. Each item is wrapped once more: `{ data: { id, type } }`,
 *     whereas a request lists `{ id, type }` directly.
 */
export type TokenSegmentsRelationship = {
    data?: (BatchSegmentRelationship | RealtimeSegmentRelationship)[];
};
/** @description A person as REST answers embed them. */
export type User = {
    id?: EntityId;
    name?: string;
    /** @description The id of the same person outside the CDP, in the TD console. */
    td_user_id?: EntityId;
};
/** @description Points to a person under `included`; null when nobody is recorded. */
export type UserRelationship = {
    data?: {
        id: EntityId;
        /** @constant */
        type: "user";
    } | null;
};
/** @description A person as JSON:API answers list them under `included`. */
export type UserResource = {
    attributes: {
        name: string;
        tdUserId: EntityId;
    };
    id: EntityId;
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "user";
};
/** @description One reason why something is not valid. */
export type ValidationError = {
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
export type ValueCondition = {
    /** @description For columns that hold lists. Rules in the field leave it out for plain columns. */
    arrayMatching?: RuleArrayMatching;
    /** @description True takes the profiles that fail the test. Rules in the field sometimes leave it out. */
    exclude?: boolean;
    leftValue: RuleLeftValue;
    /** @description Keeps only some of the profiles that pass. Null, as the field sends it, means all. */
    limit?: RuleLimit | null;
    operator: RuleOperator;
    /** @constant */
    type: "Value";
};
/** @description The name of a workflow or of a workflow project. */
export type WorkflowAttributes = {
    name?: string;
};
/** @description Workflows of one project. */
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
