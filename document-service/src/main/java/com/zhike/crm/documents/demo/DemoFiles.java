package com.zhike.crm.documents.demo;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.documents.document.AddText;
import com.zhike.crm.documents.document.TextService;
import com.zhike.crm.documents.folder.AddFolder;
import com.zhike.crm.documents.folder.FolderKind;
import com.zhike.crm.documents.folder.FolderNode;
import com.zhike.crm.documents.folder.FolderQueries;
import com.zhike.crm.documents.folder.FolderService;
import com.zhike.crm.documents.folder.Homes;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.CurrentEmployees;
import java.time.Instant;
import java.util.UUID;

/** Folders and text files of the demo company's people. */
@ForDemo
class DemoFiles {

    private final FolderService folders;

    private final FolderQueries tree;

    private final TextService texts;

    private final Homes homes;

    private final CurrentEmployees employees;

    DemoFiles(FolderService folders, FolderQueries tree, TextService texts, Homes homes, CurrentEmployees employees) {
        this.folders = folders;
        this.tree = tree;
        this.texts = texts;
        this.homes = homes;
        this.employees = employees;
    }

    boolean known(DemoEmployee employee) {
        return employees.inTheNameOf(employee.id()).isPresent();
    }

    CurrentEmployee caller(DemoEmployee employee) {
        return employees.inTheNameOf(employee.id()).orElseThrow();
    }

    UUID folder(CurrentEmployee owner, String name) {
        homes.settle(new Touch(owner.id(), Instant.now()));
        return tree.tree(owner).stream()
                .filter(folder ->
                        folder.ownerId().equals(owner.id()) && folder.name().equals(name))
                .map(FolderNode::id)
                .findFirst()
                .orElseGet(() ->
                        folders.add(new AddFolder(home(owner), name), owner).value());
    }

    private UUID home(CurrentEmployee owner) {
        return tree.tree(owner).stream()
                .filter(folder -> folder.ownerId().equals(owner.id()) && folder.kind() == FolderKind.HOME)
                .map(FolderNode::id)
                .findFirst()
                .orElseThrow();
    }

    void text(CurrentEmployee author, UUID folder, String name, String text) {
        try {
            texts.add(new AddText(folder, name, text), author);
        } catch (Conflict there) {
            // it was loaded before an interruption
        }
    }
}
