export interface paths {
    "/api/answer-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheetSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheetGet"];
        put: operations["sheetRevise"];
        post?: never;
        delete: operations["sheetDiscard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-sheets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-sheets/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sheetDeclareVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-sheets/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheetLookupProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-sheets/scans/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheetLookupScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dictionaryAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries/survey/{dictionary}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dictionaryAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries/survey/{dictionary}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["dictionaryChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["surveySearch"];
        put?: never;
        post: operations["surveyDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["surveyGet"];
        put: operations["surveyChange"];
        post?: never;
        delete: operations["surveyDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["surveyClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["surveyCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/cross": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statisticsCross"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/cross.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportCross"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["surveyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["surveyPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["surveyPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answeringFill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/sheets.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statisticsStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/statistics.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetSearch"];
        put?: never;
        post: operations["targetAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/targets/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["targetRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/targets/{customerId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["targetRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/targets/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followedFollowed"];
        put: operations["followedFollow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/followed/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["followedFollowForEverybody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["answeringOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddTargets: {
            customerIds: string[];
            /** Format: uuid */
            employeeId?: string | null;
        };
        Answer: {
            /** Format: date */
            day?: string | null;
            number?: number | null;
            options: string[];
            other?: string | null;
            /** Format: uuid */
            questionId: string;
            rows: {
                [key: string]: string;
            };
            text?: string | null;
        };
        Bar: {
            /** Format: int64 */
            count: number;
            label: string;
            share: number;
        };
        Change: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId?: string | null;
            byName?: string | null;
            field: string;
            now?: string | null;
            old?: string | null;
        };
        ChiSquare: {
            cramersV: number;
            /** Format: int32 */
            degreesOfFreedom: number;
            probability: number;
            reliable: boolean;
            significant: boolean;
            statistic: number;
        };
        CopySurvey: {
            title: string;
        };
        CountOf: {
            /** Format: int64 */
            count: number;
            /** Format: uuid */
            id?: string | null;
            label?: string | null;
        };
        CrossColumn: {
            /** Format: int64 */
            answered: number;
            code: string;
            label?: string | null;
            mean?: number | null;
        };
        CrossRow: {
            code: string;
            counts: number[];
            label: string;
            /** Format: int64 */
            total: number;
        };
        CrossTable: {
            /** Format: int64 */
            answered: number;
            by: string;
            byTitle?: string | null;
            chiSquare?: components["schemas"]["ChiSquare"] | null;
            columns: components["schemas"]["CrossColumn"][];
            mean?: number | null;
            /** Format: uuid */
            questionId: string;
            rows: components["schemas"]["CrossRow"][];
            several: boolean;
            title: string;
            /** @enum {string} */
            type: "SINGLE" | "DROPDOWN" | "MULTIPLE" | "YES_NO" | "TEXT" | "LONG_TEXT" | "NUMBER" | "DATE" | "SCALE" | "NPS" | "MATRIX" | "RANKING" | "NOTE";
        };
        Entry: {
            active: boolean;
            code: string;
            color?: string | null;
            default: boolean;
            en: string;
            flag: boolean;
            /** Format: int32 */
            position: number;
            zh: string;
        };
        FieldProblem: {
            code: string;
            field: string;
            message: string;
        };
        FillSheet: {
            /** Format: date */
            answeredOn: string;
            answers: components["schemas"]["Answer"][];
            channel: string;
            /** Format: uuid */
            contactId?: string | null;
            /** Format: uuid */
            customerId: string;
            draft: boolean;
            /** Format: uuid */
            employeeId?: string | null;
            remark?: string | null;
            scanIds?: string[] | null;
        };
        Follow: {
            /** @enum {string} */
            chart: "BAR" | "COLUMN" | "PIE";
            /** Format: uuid */
            questionId: string;
            /** Format: uuid */
            surveyId: string;
        };
        FollowedOption: {
            /** Format: int64 */
            count: number;
            label: string;
            share: number;
        };
        FollowedQuestion: {
            /** Format: int64 */
            answers: number;
            /** @enum {string} */
            chart: "BAR" | "COLUMN" | "PIE";
            mean?: number | null;
            options: components["schemas"]["FollowedOption"][];
            /** Format: uuid */
            questionId: string;
            suggested: boolean;
            /** Format: uuid */
            surveyId: string;
            /** @enum {string} */
            surveyStatus: "DRAFT" | "PUBLISHED" | "PAUSED" | "CLOSED";
            surveyTitle: string;
            title: string;
            top?: string | null;
            topChange?: number | null;
            /** @enum {string} */
            type: "SINGLE" | "DROPDOWN" | "MULTIPLE" | "YES_NO" | "TEXT" | "LONG_TEXT" | "NUMBER" | "DATE" | "SCALE" | "NPS" | "MATRIX" | "RANKING" | "NOTE";
        };
        FollowQuestions: {
            questions: components["schemas"]["Follow"][];
        };
        FormerSheet: {
            /** Format: date */
            answeredOn: string;
            employeeName?: string | null;
            readable: boolean;
            /** Format: uuid */
            sheetId: string;
            /** @enum {string} */
            status: "DRAFT" | "VALID" | "VOID";
            /** Format: uuid */
            surveyId: string;
        };
        Limits: {
            /** Format: int32 */
            decimals?: number | null;
            from?: number | null;
            highLabel?: string | null;
            /** Format: int32 */
            least?: number | null;
            lowLabel?: string | null;
            /** Format: int32 */
            most?: number | null;
            to?: number | null;
        };
        NetPromoterScore: {
            /** Format: int64 */
            detractors: number;
            /** Format: int64 */
            passives: number;
            /** Format: int64 */
            promoters: number;
            score: number;
        };
        NumberSummary: {
            max: number;
            mean: number;
            median: number;
            min: number;
            topTwoShare?: number | null;
        };
        OpenSurvey: {
            category?: string | null;
            /** Format: date */
            endsOn?: string | null;
            fits: boolean;
            former: components["schemas"]["FormerSheet"][];
            /** Format: int32 */
            questionCount: number;
            several: boolean;
            /** Format: uuid */
            surveyId: string;
            title: string;
        };
        Option: {
            exclusive: boolean;
            id: string;
            label: string;
            other: boolean;
        };
        OptionCount: {
            /** Format: int64 */
            count: number;
            label: string;
            meanRank?: number | null;
            mentionShare?: number | null;
            optionId: string;
            score?: number | null;
            share: number;
        };
        Overview: {
            byDay: components["schemas"]["Bar"][];
            byDepartment: components["schemas"]["CountOf"][];
            byEmployee: components["schemas"]["CountOf"][];
            /** Format: int64 */
            collected: number;
            completion?: number | null;
            /** Format: int64 */
            customers: number;
            /** Format: int32 */
            target?: number | null;
            /** Format: int64 */
            voided: number;
        };
        PageChange: {
            items: components["schemas"]["Change"][];
            nextCursor?: string | null;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalExact: boolean;
        };
        PageSheetSummary: {
            items: components["schemas"]["SheetSummary"][];
            nextCursor?: string | null;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalExact: boolean;
        };
        PageSurveySummary: {
            items: components["schemas"]["SurveySummary"][];
            nextCursor?: string | null;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalExact: boolean;
        };
        PageTargetView: {
            items: components["schemas"]["TargetView"][];
            nextCursor?: string | null;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalExact: boolean;
        };
        Participant: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Problem: {
            code: string;
            detail?: string;
            errors?: components["schemas"]["FieldProblem"][];
            instance?: string;
            status: number;
            title: string;
            traceId?: string;
            type: string;
        };
        Question: {
            /** Format: uuid */
            id: string;
            limits: components["schemas"]["Limits"];
            note?: string | null;
            options: components["schemas"]["Option"][];
            required: boolean;
            rows: components["schemas"]["Option"][];
            showIf?: components["schemas"]["ShowIf"] | null;
            title: string;
            /** @enum {string} */
            type: "SINGLE" | "DROPDOWN" | "MULTIPLE" | "YES_NO" | "TEXT" | "LONG_TEXT" | "NUMBER" | "DATE" | "SCALE" | "NPS" | "MATRIX" | "RANKING" | "NOTE";
        };
        Questionnaire: {
            sections: components["schemas"]["Section"][];
        };
        QuestionStatistics: {
            /** Format: int64 */
            answered: number;
            bars: components["schemas"]["Bar"][];
            nps?: components["schemas"]["NetPromoterScore"] | null;
            numbers?: components["schemas"]["NumberSummary"] | null;
            options: components["schemas"]["OptionCount"][];
            /** Format: uuid */
            questionId: string;
            rows: components["schemas"]["RowStatistics"][];
            texts: components["schemas"]["TextAnswer"][];
            title: string;
            /** @enum {string} */
            type: "SINGLE" | "DROPDOWN" | "MULTIPLE" | "YES_NO" | "TEXT" | "LONG_TEXT" | "NUMBER" | "DATE" | "SCALE" | "NPS" | "MATRIX" | "RANKING" | "NOTE";
            /** Format: int64 */
            unanswered: number;
            words: components["schemas"]["WordCount"][];
        };
        RefuseTarget: {
            reason: string;
        };
        RowStatistics: {
            /** Format: int64 */
            answered: number;
            label: string;
            mean?: number | null;
            options: components["schemas"]["OptionCount"][];
            rowId: string;
        };
        Scan: {
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        Section: {
            questions: components["schemas"]["Question"][];
            title?: string | null;
        };
        SheetSummary: {
            /** Format: date */
            answeredOn: string;
            category?: string | null;
            /** Format: date-time */
            changedAt: string;
            channel: string;
            contactName?: string | null;
            /** Format: uuid */
            customerId: string;
            customerName?: string | null;
            departmentName?: string | null;
            /** Format: uuid */
            employeeId: string;
            employeeName?: string | null;
            /** Format: uuid */
            id: string;
            industry?: string | null;
            level?: string | null;
            province?: string | null;
            stage?: string | null;
            /** @enum {string} */
            status: "DRAFT" | "VALID" | "VOID";
            /** Format: date-time */
            submittedAt?: string | null;
            /** Format: uuid */
            surveyId: string;
            surveyTitle: string;
            /** Format: int64 */
            version: number;
            voidReason?: string | null;
            /** Format: int32 */
            wave: number;
        };
        SheetView: {
            /** Format: date */
            answeredOn: string;
            answers: components["schemas"]["Answer"][];
            category?: string | null;
            /** Format: date-time */
            changedAt: string;
            channel: string;
            /** Format: uuid */
            contactId?: string | null;
            contactName?: string | null;
            correctable: boolean;
            /** Format: uuid */
            customerId: string;
            customerName?: string | null;
            departmentName?: string | null;
            /** Format: uuid */
            employeeId: string;
            employeeName?: string | null;
            enteredByName?: string | null;
            /** Format: uuid */
            id: string;
            industry?: string | null;
            level?: string | null;
            province?: string | null;
            questionnaire: components["schemas"]["Questionnaire"];
            remark?: string | null;
            scans: components["schemas"]["Scan"][];
            stage?: string | null;
            /** @enum {string} */
            status: "DRAFT" | "VALID" | "VOID";
            /** Format: date-time */
            submittedAt?: string | null;
            /** Format: uuid */
            surveyId: string;
            surveyTitle: string;
            /** Format: int64 */
            version: number;
            voidedByName?: string | null;
            voidReason?: string | null;
            /** Format: int32 */
            wave: number;
        };
        ShowIf: {
            options: string[];
            /** Format: uuid */
            questionId: string;
        };
        SurveyStatistics: {
            overview: components["schemas"]["Overview"];
            questions: components["schemas"]["QuestionStatistics"][];
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "PAUSED" | "CLOSED";
            /** Format: uuid */
            surveyId: string;
            title: string;
        };
        SurveySummary: {
            answerable: boolean;
            category?: string | null;
            /** Format: date-time */
            changedAt: string;
            /** Format: int64 */
            collected: number;
            completion?: number | null;
            /** Format: date-time */
            createdAt: string;
            createdByName?: string | null;
            /** Format: int32 */
            edition: number;
            /** Format: date */
            endsOn?: string | null;
            frozen: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string;
            ownerName?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: int32 */
            questionCount: number;
            /** Format: date */
            startsOn?: string | null;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "PAUSED" | "CLOSED";
            /** Format: int32 */
            targetSheets?: number | null;
            title: string;
            /** Format: int64 */
            version: number;
        };
        SurveyView: {
            category?: string | null;
            /** Format: date-time */
            changedAt: string;
            changedByName?: string | null;
            /** Format: date-time */
            closedAt?: string | null;
            closing?: string | null;
            /** Format: int64 */
            collected: number;
            /** Format: date-time */
            createdAt: string;
            createdByName?: string | null;
            /** Format: int32 */
            edition: number;
            /** Format: date */
            endsOn?: string | null;
            /** Format: uuid */
            formerId?: string | null;
            frozen: boolean;
            /** Format: uuid */
            id: string;
            introduction?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            ownerName?: string | null;
            participantIds: string[];
            participants: components["schemas"]["Participant"][];
            /** Format: date-time */
            publishedAt?: string | null;
            purpose?: string | null;
            questionnaire: components["schemas"]["Questionnaire"];
            several: boolean;
            /** Format: date */
            startsOn?: string | null;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "PAUSED" | "CLOSED";
            targetGroup: components["schemas"]["TargetGroup"];
            /** Format: int32 */
            targetSheets?: number | null;
            title: string;
            /** Format: int64 */
            version: number;
        };
        TargetGroup: {
            categories: string[];
            industries: string[];
            levels: string[];
            provinces: string[];
            stages: string[];
        };
        TargetProgress: {
            /** Format: int64 */
            answered: number;
            /** Format: uuid */
            employeeId?: string | null;
            employeeName?: string | null;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            refused: number;
        };
        TargetsAdded: {
            /** Format: int32 */
            added: number;
        };
        TargetView: {
            /** Format: date */
            answeredOn?: string | null;
            /** Format: uuid */
            customerId: string;
            customerName?: string | null;
            /** Format: uuid */
            employeeId?: string | null;
            employeeName?: string | null;
            industry?: string | null;
            level?: string | null;
            refusal?: string | null;
            /** @enum {string} */
            state: "OPEN" | "ANSWERED" | "REFUSED";
        };
        TextAnswer: {
            /** Format: date */
            answeredOn: string;
            optionId?: string | null;
            /** Format: uuid */
            sheetId: string;
            text: string;
        };
        VoidSheet: {
            reason: string;
        };
        WordCount: {
            /** Format: int64 */
            count: number;
            word: string;
        };
        WriteEntry: {
            active?: boolean | null;
            code?: string | null;
            color?: string | null;
            default?: boolean | null;
            en: string;
            flag?: boolean | null;
            /** Format: int32 */
            position?: number | null;
            zh: string;
        };
        WriteSurvey: {
            category?: string | null;
            closing?: string | null;
            /** Format: date */
            endsOn?: string | null;
            introduction?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            participantIds: string[];
            purpose?: string | null;
            questionnaire: components["schemas"]["Questionnaire"];
            several: boolean;
            /** Format: date */
            startsOn?: string | null;
            targetGroup: components["schemas"]["TargetGroup"];
            /** Format: int32 */
            targetSheets?: number | null;
            title: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sheetSearch: {
        parameters: {
            query?: {
                answer?: string | null;
                category?: string | null;
                companySize?: string | null;
                cursor?: string;
                customerId?: string | null;
                departmentId?: string | null;
                employeeId?: string | null;
                from?: string | null;
                industry?: string | null;
                level?: string | null;
                now?: boolean | null;
                page?: number;
                province?: string | null;
                q?: string | null;
                size?: number;
                sort?: string[];
                source?: string | null;
                stage?: string | null;
                status?: "DRAFT" | "VALID" | "VOID" | null;
                surveyId?: string | null;
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSheetSummary"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheetGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SheetView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheetRevise: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillSheet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SheetView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheetDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheetHistory: {
        parameters: {
            query?: {
                cursor?: string;
                page?: number;
                size?: number;
                sort?: string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageChange"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheetDeclareVoid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidSheet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SheetView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheetLookupProvinces: {
        parameters: {
            query: {
                surveyId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string[];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheetLookupScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionaryAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": {
                        [key: string]: components["schemas"]["Entry"][];
                    };
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionaryAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dictionary: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteEntry"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Entry"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dictionaryChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                dictionary: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Entry"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveySearch: {
        parameters: {
            query?: {
                category?: string | null;
                cursor?: string;
                from?: string | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string[];
                tab?: string | null;
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSurveySummary"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSurvey"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyChange: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSurvey"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyClose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopySurvey"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statisticsCross: {
        parameters: {
            query: {
                answer?: string | null;
                by: string;
                category?: string | null;
                companySize?: string | null;
                customerId?: string | null;
                departmentId?: string | null;
                employeeId?: string | null;
                from?: string | null;
                industry?: string | null;
                level?: string | null;
                now?: boolean | null;
                province?: string | null;
                q?: string | null;
                question: string;
                row?: string;
                source?: string | null;
                stage?: string | null;
                status?: "DRAFT" | "VALID" | "VOID" | null;
                surveyId?: string | null;
                to?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CrossTable"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportCross: {
        parameters: {
            query: {
                answer?: string | null;
                by: string;
                category?: string | null;
                companySize?: string | null;
                customerId?: string | null;
                departmentId?: string | null;
                employeeId?: string | null;
                from?: string | null;
                industry?: string | null;
                level?: string | null;
                now?: boolean | null;
                province?: string | null;
                q?: string | null;
                question: string;
                row?: string;
                source?: string | null;
                stage?: string | null;
                status?: "DRAFT" | "VALID" | "VOID" | null;
                surveyId?: string | null;
                to?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyHistory: {
        parameters: {
            query?: {
                cursor?: string;
                page?: number;
                size?: number;
                sort?: string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageChange"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    surveyPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answeringFill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillSheet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SheetView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportSheets: {
        parameters: {
            query?: {
                answer?: string | null;
                category?: string | null;
                companySize?: string | null;
                customerId?: string | null;
                departmentId?: string | null;
                employeeId?: string | null;
                from?: string | null;
                industry?: string | null;
                level?: string | null;
                now?: boolean | null;
                province?: string | null;
                q?: string | null;
                source?: string | null;
                stage?: string | null;
                status?: "DRAFT" | "VALID" | "VOID" | null;
                surveyId?: string | null;
                to?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statisticsStatistics: {
        parameters: {
            query?: {
                answer?: string | null;
                category?: string | null;
                companySize?: string | null;
                customerId?: string | null;
                departmentId?: string | null;
                employeeId?: string | null;
                from?: string | null;
                industry?: string | null;
                level?: string | null;
                now?: boolean | null;
                province?: string | null;
                q?: string | null;
                source?: string | null;
                stage?: string | null;
                status?: "DRAFT" | "VALID" | "VOID" | null;
                surveyId?: string | null;
                to?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SurveyStatistics"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportStatistics: {
        parameters: {
            query?: {
                answer?: string | null;
                category?: string | null;
                companySize?: string | null;
                customerId?: string | null;
                departmentId?: string | null;
                employeeId?: string | null;
                from?: string | null;
                industry?: string | null;
                level?: string | null;
                now?: boolean | null;
                province?: string | null;
                q?: string | null;
                source?: string | null;
                stage?: string | null;
                status?: "DRAFT" | "VALID" | "VOID" | null;
                surveyId?: string | null;
                to?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targetSearch: {
        parameters: {
            query?: {
                cursor?: string;
                employeeId?: string | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string[];
                state?: "OPEN" | "ANSWERED" | "REFUSED" | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageTargetView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targetAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTargets"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TargetsAdded"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targetRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targetRefuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseTarget"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targetProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TargetProgress"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followedFollowed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FollowedQuestion"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followedFollow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowQuestions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FollowedQuestion"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followedFollowForEverybody: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowQuestions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FollowedQuestion"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answeringOpen: {
        parameters: {
            query: {
                customerId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpenSurvey"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
