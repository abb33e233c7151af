package com.zhike.crm.documents.folder.web;

import com.zhike.crm.documents.folder.Share;
import com.zhike.crm.documents.folder.ShareService;
import com.zhike.crm.documents.folder.ShareView;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/folders")
class ShareController {

    private final ShareService shares;

    ShareController(ShareService shares) {
        this.shares = shares;
    }

    @GetMapping("/shared-by-me")
    List<ShareView> byMe(CurrentEmployee employee) {
        return shares.by(employee);
    }

    @GetMapping("/{id}/shares")
    List<ShareView> of(@PathVariable UUID id, CurrentEmployee employee) {
        return shares.of(id, employee);
    }

    @PutMapping("/{id}/shares")
    List<ShareView> share(@PathVariable UUID id, @RequestBody @Valid Sharing sharing, CurrentEmployee employee) {
        shares.share(id, sharing.shares(), employee);
        return shares.of(id, employee);
    }

    /** Exactly those who may look into a folder. */
    record Sharing(@NotNull List<@NotNull Share> shares) {}
}
