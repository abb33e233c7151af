package com.zhike.crm.documents.folder;

import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.documents.trace.Traces;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A place for files and further folders. */
@Entity
@Table(name = "folder")
public class Folder extends AbstractAggregateRoot<Folder> {

    static final int DEEPEST = 30;

    @EmbeddedId
    private FolderId id;

    @Version
    private @Nullable Long version;

    private UUID ownerId;

    private @Nullable UUID parentId;

    private UUID[] ancestors;

    @Enumerated(EnumType.STRING)
    private FolderKind kind;

    private String name;

    private @Nullable UUID contributorId;

    private @Nullable UUID contributionId;

    private @Nullable UUID binId;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Folder() {}

    private Folder(FolderKind kind, @Nullable Folder parent, UUID ownerId, String name, Touch touch) {
        this.id = FolderId.next();
        this.kind = kind;
        this.ownerId = ownerId;
        this.parentId = parent == null ? null : parent.id.value();
        this.ancestors = parent == null ? new UUID[] {id.value()} : parent.pathTo(id);
        this.name = name;
        this.traces = Traces.created(touch);
    }

    /** One of the two tops that every employee has. */
    static Folder top(FolderKind kind, String name, Touch touch) {
        return new Folder(kind, null, touch.by(), name, touch);
    }

    /** A new folder in this one; it belongs to whom this one belongs to. */
    public Folder add(EntryName name, Touch touch) {
        return add(FolderKind.PLAIN, name.value(), touch);
    }

    Folder add(FolderKind kind, String name, Touch touch) {
        if (ancestors.length >= DEEPEST) {
            throw new FolderTooDeep(DEEPEST);
        }
        return new Folder(kind, this, ownerId, name, touch);
    }

    /** Where the contributions of one colleague are filed. */
    Folder addFor(UUID contributor, String name, Touch touch) {
        Folder folder = add(FolderKind.CONTRIBUTOR, name, touch);
        folder.contributorId = contributor;
        return folder;
    }

    /** A copy that came by a contribution. */
    public Folder cameBy(UUID contribution) {
        this.contributionId = contribution;
        return this;
    }

    public Folder rename(EntryName changed, Touch touch) {
        requireFree();
        name = changed.value();
        traces = traces.changed(touch);
        return this;
    }

    /** Takes the folder to another place of the same owner, under this name; what is below it follows separately. */
    Folder moveTo(Folder place, EntryName as, Touch touch) {
        requireFree();
        if (place.lies(this)) {
            throw new FolderInsideItself();
        }
        parentId = place.id.value();
        ancestors = place.pathTo(id);
        name = as.value();
        traces = traces.changed(touch);
        return this;
    }

    /** Whether it is that folder or lies anywhere below it. */
    public boolean lies(Folder below) {
        return Arrays.asList(ancestors).contains(below.id.value());
    }

    public void requireFree() {
        if (kind.fixed()) {
            throw new FolderFixed();
        }
    }

    private UUID[] pathTo(FolderId child) {
        UUID[] path = Arrays.copyOf(ancestors, ancestors.length + 1);
        path[ancestors.length] = child.value();
        return path;
    }

    public FolderId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public FolderKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public boolean discarded() {
        return binId != null;
    }

    public List<UUID> path() {
        return List.of(ancestors);
    }

    public @Nullable UUID contributionId() {
        return contributionId;
    }
}
