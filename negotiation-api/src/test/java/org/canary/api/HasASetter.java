package org.canary.api;

/** Can be changed by whoever holds it. */
public class HasASetter {

    private String what = "";

    public void setWhat(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }
}
