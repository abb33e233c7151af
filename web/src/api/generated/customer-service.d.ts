export interface paths {
    "/api/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activitySearch"];
        put?: never;
        post: operations["activityLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activityGet"];
        put: operations["activityCorrect"];
        post?: never;
        delete: operations["activityWithdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activityDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contactSearch"];
        put?: never;
        post: operations["contactAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contactGet"];
        put: operations["contactEdit"];
        post?: never;
        delete: operations["contactRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["engagementBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["engagementRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerListSearch"];
        put?: never;
        post: operations["customerRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerGet"];
        put: operations["customerEdit"];
        post?: never;
        delete: operations["customerDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignmentAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignmentClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assignmentNameHelpers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerProgressHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignmentRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["customerRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["customerProgressMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/stage-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerProgressStageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignmentAssignAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerListChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["customerDeleteAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/recycle-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerListRecycleBin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerListSimilar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/tabs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customerListTabs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries/customer": {
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
    "/api/dictionaries/customer/{dictionary}": {
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
    "/api/dictionaries/customer/{dictionary}/{code}": {
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
    "/api/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importRejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stage-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stageProgressProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stageAll"];
        put?: never;
        post: operations["stageAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["stageDefine"];
        post?: never;
        delete: operations["stageRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActivityDetails: {
            companions?: string | null;
            /** Format: uuid */
            contactId?: string | null;
            content: string;
            cost?: number | null;
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            nextVisitAt?: string | null;
            nextVisitNote?: string | null;
            /** Format: uuid */
            opportunityId?: string | null;
            outcome?: string | null;
            /** Format: int32 */
            remindMinutesBefore?: number | null;
            type: string;
        };
        ActivityView: {
            companions?: string | null;
            /** Format: uuid */
            contactId?: string | null;
            contactName?: string | null;
            content: string;
            correctable: boolean;
            cost?: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            customerId: string;
            customerName: string;
            departmentName?: string | null;
            /** Format: uuid */
            employeeId: string;
            employeeName?: string | null;
            /** Format: date-time */
            happenedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            nextVisitAt?: string | null;
            nextVisitNote?: string | null;
            /** Format: uuid */
            opportunityId?: string | null;
            opportunityName?: string | null;
            outcome?: string | null;
            /** Format: int32 */
            remindMinutesBefore?: number | null;
            /** Format: uuid */
            sheetId?: string | null;
            stage: string;
            type: string;
            /** Format: int64 */
            version: number;
            visit: boolean;
        };
        AddContact: {
            address?: string | null;
            /** Format: date */
            birthday?: string | null;
            /** Format: uuid */
            customerId: string;
            decisionMaker?: boolean | null;
            department?: string | null;
            /** Format: email */
            email?: string | null;
            fax?: string | null;
            gender?: string | null;
            hobbies?: string | null;
            main?: boolean | null;
            mobile?: string | null;
            name: string;
            phone?: string | null;
            qq?: string | null;
            remark?: string | null;
            role?: string | null;
            salutation?: string | null;
            /** Format: uuid */
            superiorId?: string | null;
            title?: string | null;
            wechat?: string | null;
        };
        AssignCustomer: {
            /** @enum {string|null} */
            formerOwner?: "REMOVE" | "KEEP_AS_HELPER" | null;
            note?: string | null;
            /** Format: uuid */
            ownerId: string;
        };
        AssignCustomers: {
            customerIds: string[];
            /** @enum {string|null} */
            formerOwner?: "REMOVE" | "KEEP_AS_HELPER" | null;
            note?: string | null;
            /** Format: uuid */
            ownerId: string;
        };
        Assistant: {
            /** @enum {string} */
            access: "READ" | "EDIT";
            /** Format: uuid */
            employeeId: string;
        };
        BulkResult: {
            /** Format: int32 */
            done: number;
            refused: components["schemas"]["Refusal"][];
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
        Checked: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            ready: number;
            /** Format: int32 */
            rejected: number;
            rows: components["schemas"]["Row"][];
            /** Format: int32 */
            warnings: number;
        };
        ContactView: {
            address?: string | null;
            /** Format: date */
            birthday?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            customerId: string;
            customerName: string;
            decisionMaker?: boolean | null;
            department?: string | null;
            duplicates?: components["schemas"]["Duplicate"][] | null;
            /** Format: email */
            email?: string | null;
            fax?: string | null;
            gender?: string | null;
            hobbies?: string | null;
            /** Format: uuid */
            id: string;
            main: boolean;
            mobile?: string | null;
            name: string;
            phone?: string | null;
            qq?: string | null;
            remark?: string | null;
            role?: string | null;
            salutation?: string | null;
            /** Format: uuid */
            superiorId?: string | null;
            title?: string | null;
            /** Format: int64 */
            version: number;
            wechat?: string | null;
        };
        CustomerBrief: {
            current: components["schemas"]["CustomerFigures"];
            /** Format: date */
            from: string;
            /** @enum {string} */
            period: "TODAY" | "YESTERDAY" | "THIS_WEEK" | "LAST_WEEK" | "THIS_MONTH" | "LAST_MONTH" | "THIS_QUARTER" | "LAST_QUARTER" | "THIS_YEAR" | "LAST_YEAR";
            previous: components["schemas"]["CustomerFigures"];
            /** Format: date */
            to: string;
        };
        CustomerChoice: {
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
            ownerName?: string | null;
        };
        CustomerDetails: {
            address?: string | null;
            annualRevenue?: number | null;
            bank?: string | null;
            bankAccount?: string | null;
            category?: string | null;
            city?: string | null;
            competition?: string | null;
            district?: string | null;
            /** Format: email */
            email?: string | null;
            fax?: string | null;
            hot?: boolean | null;
            industry?: string | null;
            legalRepresentative?: string | null;
            level?: string | null;
            mainProducts?: string | null;
            mobile?: string | null;
            name: string;
            needs?: string | null;
            ownership?: string | null;
            phone?: string | null;
            postalCode?: string | null;
            province?: string | null;
            registeredCapital?: number | null;
            remark?: string | null;
            shortName?: string | null;
            size?: string | null;
            source?: string | null;
            taxNumber?: string | null;
            website?: string | null;
        };
        CustomerFigures: {
            /** Format: int64 */
            activities: number;
            /** Format: int64 */
            contacts: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            visited: number;
            /** Format: int64 */
            visits: number;
        };
        CustomerRank: {
            departmentName?: string | null;
            /** Format: uuid */
            employeeId: string;
            name: string;
            own: boolean;
            /** Format: int64 */
            rank: number;
            /** Format: int64 */
            value: number;
        };
        CustomerSummary: {
            category?: string | null;
            city?: string | null;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            departmentName?: string | null;
            hot: boolean;
            /** Format: uuid */
            id: string;
            industry?: string | null;
            /** Format: date-time */
            lastActivityAt?: string | null;
            level?: string | null;
            mainContactName?: string | null;
            mainContactPhone?: string | null;
            name: string;
            /** Format: date-time */
            nextVisitAt?: string | null;
            number: string;
            orderAmount: number;
            /** Format: int32 */
            orderCount: number;
            /** Format: uuid */
            ownerId?: string | null;
            ownerName?: string | null;
            phone?: string | null;
            province?: string | null;
            shortName?: string | null;
            stage: string;
            /** @enum {string} */
            status: "NORMAL" | "PUBLIC" | "DISABLED";
            /** Format: int64 */
            version: number;
        };
        CustomerView: {
            /** Format: int32 */
            activityCount: number;
            address?: string | null;
            annualRevenue?: number | null;
            bank?: string | null;
            bankAccount?: string | null;
            category?: string | null;
            /** Format: date-time */
            changedAt: string;
            /** Format: uuid */
            changedById: string;
            changedByName?: string | null;
            city?: string | null;
            competition?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdById: string;
            createdByName?: string | null;
            currency: string;
            /** Format: uuid */
            departmentId?: string | null;
            departmentName?: string | null;
            district?: string | null;
            editable: boolean;
            /** Format: email */
            email?: string | null;
            fax?: string | null;
            helpers: components["schemas"]["HelperView"][];
            hot?: boolean | null;
            /** Format: uuid */
            id: string;
            industry?: string | null;
            /** Format: date-time */
            lastActivityAt?: string | null;
            lastActivityByName?: string | null;
            lastActivityText?: string | null;
            /** Format: date */
            lastOrderOn?: string | null;
            legalRepresentative?: string | null;
            level?: string | null;
            /** Format: uuid */
            mainContactId?: string | null;
            mainContactName?: string | null;
            mainContactPhone?: string | null;
            mainProducts?: string | null;
            mobile?: string | null;
            name: string;
            needs?: string | null;
            /** Format: date-time */
            nextVisitAt?: string | null;
            nextVisitNote?: string | null;
            number: string;
            /** Format: int32 */
            opportunityCount: number;
            orderAmount: number;
            /** Format: int32 */
            orderCount: number;
            /** Format: uuid */
            ownerId?: string | null;
            ownerName?: string | null;
            ownership?: string | null;
            phone?: string | null;
            postalCode?: string | null;
            province?: string | null;
            registeredCapital?: number | null;
            remark?: string | null;
            shortName?: string | null;
            size?: string | null;
            source?: string | null;
            stage: string;
            /** @enum {string} */
            status: "NORMAL" | "PUBLIC" | "DISABLED";
            /** Format: int32 */
            surveyCount: number;
            taxNumber?: string | null;
            /** Format: int64 */
            version: number;
            website?: string | null;
        };
        DeleteCustomers: {
            customerIds: string[];
        };
        DueVisit: {
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** Format: date-time */
            lastActivityAt?: string | null;
            /** Format: date-time */
            nextVisitAt: string;
            nextVisitNote?: string | null;
            ownerName?: string | null;
        };
        Duplicate: {
            customerName: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        EditContact: {
            address?: string | null;
            /** Format: date */
            birthday?: string | null;
            decisionMaker?: boolean | null;
            department?: string | null;
            /** Format: email */
            email?: string | null;
            fax?: string | null;
            gender?: string | null;
            hobbies?: string | null;
            main?: boolean | null;
            mobile?: string | null;
            name: string;
            phone?: string | null;
            qq?: string | null;
            remark?: string | null;
            role?: string | null;
            salutation?: string | null;
            /** Format: uuid */
            superiorId?: string | null;
            title?: string | null;
            wechat?: string | null;
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
        Field: {
            field: string;
            required: boolean;
        };
        FieldProblem: {
            code: string;
            field: string;
            message: string;
        };
        HelperView: {
            /** @enum {string} */
            access: "READ" | "EDIT";
            /** Format: uuid */
            employeeId: string;
            name?: string | null;
        };
        ImportOptions: {
            /** Format: uuid */
            employeeId?: string | null;
            /** @enum {string} */
            mode: "NEW_ONLY" | "UPDATE" | "BOTH";
            /** @enum {string} */
            target: "ME" | "EMPLOYEE" | "PUBLIC";
        };
        LogActivity: {
            companions?: string | null;
            /** Format: uuid */
            contactId?: string | null;
            content: string;
            cost?: number | null;
            /** Format: uuid */
            customerId: string;
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            nextVisitAt?: string | null;
            nextVisitNote?: string | null;
            /** Format: uuid */
            opportunityId?: string | null;
            outcome?: string | null;
            /** Format: int32 */
            remindMinutesBefore?: number | null;
            stage?: string | null;
            type: string;
        };
        MoveCustomer: {
            note?: string | null;
            stage: string;
        };
        PageActivityView: {
            items: components["schemas"]["ActivityView"][];
            nextCursor?: string | null;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalExact: boolean;
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
        PageContactView: {
            items: components["schemas"]["ContactView"][];
            nextCursor?: string | null;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalExact: boolean;
        };
        PageCustomerSummary: {
            items: components["schemas"]["CustomerSummary"][];
            nextCursor?: string | null;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalExact: boolean;
        };
        PageDueVisit: {
            items: components["schemas"]["DueVisit"][];
            nextCursor?: string | null;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalExact: boolean;
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
        Progress: {
            fileName: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            imported: number;
            kind: string;
            /** Format: int32 */
            rejected: number;
            /** Format: int32 */
            rowCount: number;
            /** @enum {string} */
            state: "UPLOADED" | "RUNNING" | "DONE" | "FAILED";
            /** Format: int32 */
            updated: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        Refusal: {
            /** Format: uuid */
            id: string;
            name?: string | null;
            reason: string;
        };
        RegisterCustomer: {
            address?: string | null;
            annualRevenue?: number | null;
            bank?: string | null;
            bankAccount?: string | null;
            category?: string | null;
            city?: string | null;
            competition?: string | null;
            district?: string | null;
            /** Format: email */
            email?: string | null;
            fax?: string | null;
            hot?: boolean | null;
            industry?: string | null;
            legalRepresentative?: string | null;
            level?: string | null;
            mainProducts?: string | null;
            mobile?: string | null;
            name: string;
            needs?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            ownership?: string | null;
            phone?: string | null;
            postalCode?: string | null;
            province?: string | null;
            registeredCapital?: number | null;
            remark?: string | null;
            shortName?: string | null;
            size?: string | null;
            source?: string | null;
            taxNumber?: string | null;
            toPublic?: boolean | null;
            website?: string | null;
        };
        ReleaseCustomer: {
            note?: string | null;
            reason: string;
        };
        Remark: {
            code: string;
            field: string;
            message: string;
        };
        Row: {
            /** Format: int32 */
            line: number;
            problems: components["schemas"]["Remark"][];
            values: {
                [key: string]: string;
            };
            warnings: components["schemas"]["Remark"][];
        };
        RunImport: {
            mapping: {
                [key: string]: string;
            };
            options?: components["schemas"]["ImportOptions"] | null;
        };
        SimilarCustomer: {
            category?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            deleted: boolean;
            departmentName?: string | null;
            exact: boolean;
            /** Format: uuid */
            id?: string | null;
            /** Format: date-time */
            lastActivityAt?: string | null;
            name: string;
            ownerName?: string | null;
            phone?: string | null;
            /** @enum {string} */
            status: "NORMAL" | "PUBLIC" | "DISABLED";
        };
        SimilarNames: {
            exact: boolean;
            matches: components["schemas"]["SimilarCustomer"][];
        };
        StageFigures: {
            /** Format: int64 */
            activities: number;
            /** Format: int64 */
            customers: number;
            stage: string;
        };
        StageStep: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId?: string | null;
            byName?: string | null;
            fromStage: string;
            note?: string | null;
            toStage: string;
        };
        StageView: {
            code: string;
            color?: string | null;
            en: string;
            funnel: boolean;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            probability?: number | null;
            signed: boolean;
            zh: string;
        };
        Tab: {
            /** Format: int64 */
            count: number;
            exact: boolean;
            tab: string;
        };
        Uploaded: {
            columns: string[];
            fields: components["schemas"]["Field"][];
            fileName: string;
            /** Format: uuid */
            id: string;
            kind: string;
            mapping: {
                [key: string]: string;
            };
            /** Format: int32 */
            rowCount: number;
            sample: string[][];
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    activitySearch: {
        parameters: {
            query?: {
                contactId?: string | null;
                cursor?: string;
                customerId?: string | null;
                departmentId?: string | null;
                employeeId?: string | null;
                from?: string | null;
                opportunityId?: string | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string[];
                stage?: string | null;
                to?: string | null;
                type?: string | null;
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
                    "*/*": components["schemas"]["PageActivityView"];
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
    activityLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogActivity"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
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
    activityGet: {
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
                    "*/*": components["schemas"]["ActivityView"];
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
    activityCorrect: {
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
                "application/json": components["schemas"]["ActivityDetails"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ActivityView"];
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
    activityWithdraw: {
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
    activityDue: {
        parameters: {
            query?: {
                cursor?: string;
                page?: number;
                size?: number;
                sort?: string[];
                when?: string;
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
                    "*/*": components["schemas"]["PageDueVisit"];
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
    contactSearch: {
        parameters: {
            query?: {
                category?: string | null;
                cursor?: string;
                customerId?: string | null;
                decisionMaker?: boolean | null;
                letter?: string | null;
                ownerId?: string | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string[];
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
                    "*/*": components["schemas"]["PageContactView"];
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
    contactAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContact"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContactView"];
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
    contactGet: {
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
                    "*/*": components["schemas"]["ContactView"];
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
    contactEdit: {
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
                "application/json": components["schemas"]["EditContact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContactView"];
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
    contactRemove: {
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
    engagementBrief: {
        parameters: {
            query?: {
                mine?: boolean;
                period?: "TODAY" | "YESTERDAY" | "THIS_WEEK" | "LAST_WEEK" | "THIS_MONTH" | "LAST_MONTH" | "THIS_QUARTER" | "LAST_QUARTER" | "THIS_YEAR" | "LAST_YEAR";
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
                    "*/*": components["schemas"]["CustomerBrief"];
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
    engagementRanking: {
        parameters: {
            query?: {
                by?: "NEW_CUSTOMERS" | "VISITS";
                period?: "TODAY" | "YESTERDAY" | "THIS_WEEK" | "LAST_WEEK" | "THIS_MONTH" | "LAST_MONTH" | "THIS_QUARTER" | "LAST_QUARTER" | "THIS_YEAR" | "LAST_YEAR";
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
                    "*/*": components["schemas"]["CustomerRank"][];
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
    customerListSearch: {
        parameters: {
            query?: {
                cursor?: string;
                departmentId?: string | null;
                industry?: string | null;
                letter?: string | null;
                letterOf?: string | null;
                level?: string | null;
                nextVisit?: string | null;
                of?: string | null;
                ownerId?: string | null;
                page?: number;
                q?: string | null;
                size?: number;
                sort?: string[];
                source?: string | null;
                stage?: string | null;
                tab?: string | null;
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
                    "*/*": components["schemas"]["PageCustomerSummary"];
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
    customerRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCustomer"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CustomerView"];
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
    customerGet: {
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
                    "*/*": components["schemas"]["CustomerView"];
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
    customerEdit: {
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
                "application/json": components["schemas"]["CustomerDetails"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CustomerView"];
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
    customerDelete: {
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
    assignmentAssign: {
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
                "application/json": components["schemas"]["AssignCustomer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CustomerView"];
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
    assignmentClaim: {
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
                    "*/*": components["schemas"]["CustomerView"];
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
    assignmentNameHelpers: {
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
                "application/json": components["schemas"]["Assistant"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CustomerView"];
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
    customerProgressHistory: {
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
    assignmentRelease: {
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
                "application/json": components["schemas"]["ReleaseCustomer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CustomerView"];
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
    customerRestore: {
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
                    "*/*": components["schemas"]["CustomerView"];
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
    customerProgressMove: {
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
                "application/json": components["schemas"]["MoveCustomer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CustomerView"];
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
    customerProgressStageHistory: {
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
                    "*/*": components["schemas"]["StageStep"][];
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
    assignmentAssignAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCustomers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkResult"];
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
    customerListChoices: {
        parameters: {
            query?: {
                q?: string;
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
                    "*/*": components["schemas"]["CustomerChoice"][];
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
    customerDeleteAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteCustomers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkResult"];
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
    customerListRecycleBin: {
        parameters: {
            query?: {
                cursor?: string;
                page?: number;
                size?: number;
                sort?: string[];
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
                    "*/*": components["schemas"]["PageCustomerSummary"];
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
    customerListSimilar: {
        parameters: {
            query: {
                except?: string;
                name: string;
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
                    "*/*": components["schemas"]["SimilarNames"];
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
    customerListTabs: {
        parameters: {
            query?: {
                departmentId?: string | null;
                industry?: string | null;
                letter?: string | null;
                letterOf?: string | null;
                level?: string | null;
                nextVisit?: string | null;
                of?: string | null;
                ownerId?: string | null;
                q?: string | null;
                source?: string | null;
                stage?: string | null;
                tab?: string | null;
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
                    "*/*": components["schemas"]["Tab"][];
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
    importUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Uploaded"];
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
    importProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
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
                    "*/*": components["schemas"]["Progress"];
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
    importCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunImport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Checked"];
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
    importRejections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
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
    importRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunImport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Progress"];
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
    importTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
    stageProgressProgress: {
        parameters: {
            query?: {
                departmentId?: string;
                employeeId?: string;
                from?: string | null;
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
                    "*/*": components["schemas"]["StageFigures"][];
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
    stageAll: {
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
                    "*/*": components["schemas"]["StageView"][];
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
    stageAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageView"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StageView"];
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
    stageDefine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StageView"];
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
    stageRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
}
