package com.zhike.crm.documents.demo;

import com.zhike.crm.demo.DemoDepartment;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.documents.contribution.Contribute;
import com.zhike.crm.documents.contribution.ContributionQueries;
import com.zhike.crm.documents.contribution.ContributionService;
import com.zhike.crm.documents.document.WorkRecordService;
import com.zhike.crm.documents.folder.Share;
import com.zhike.crm.documents.folder.ShareService;
import com.zhike.crm.platform.paging.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Acts of the demo company's people; what an interrupted load has done already is passed over. */
@ForDemo
class DemoActs {

    private final DemoFiles files;

    private final ShareService shares;

    private final WorkRecordService workRecords;

    private final ContributionService contributions;

    private final ContributionQueries sent;

    DemoActs(
            DemoFiles files,
            ShareService shares,
            WorkRecordService workRecords,
            ContributionService contributions,
            ContributionQueries sent) {
        this.files = files;
        this.shares = shares;
        this.workRecords = workRecords;
        this.contributions = contributions;
        this.sent = sent;
    }

    UUID folder(DemoEmployee owner, String name) {
        return files.folder(files.caller(owner), name);
    }

    void text(DemoEmployee author, UUID folder, String name, String text) {
        files.text(files.caller(author), folder, name, text);
    }

    void share(DemoEmployee owner, UUID folder, DemoDepartment with, boolean mayUpload) {
        shares.share(folder, List.of(new Share(null, with.id(), false, mayUpload, false)), files.caller(owner));
    }

    UUID workRecord(DemoEmployee author, LocalDate day, String text) {
        return workRecords.begin(day, text, files.caller(author)).value();
    }

    void contribute(DemoEmployee from, UUID document, DemoEmployee to, String note) {
        contributions.contribute(
                new Contribute(List.of(document), List.of(), List.of(to.id()), note), files.caller(from));
    }

    boolean contributed(DemoEmployee employee) {
        return files.known(employee)
                && !sent.sent(files.caller(employee), PageQuery.first()).items().isEmpty();
    }
}
